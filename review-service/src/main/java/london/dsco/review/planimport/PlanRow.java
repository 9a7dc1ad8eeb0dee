package london.dsco.review.planimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;
import london.dsco.review.registration.ChildDetails;
import london.dsco.review.registration.NamedPlan;
import london.dsco.review.registration.RegisterPlan;
import london.dsco.web.input.Form;

/**
 * Reads the cells of a row into the values that a request body would contain. An empty cell is an
 * absent value.
 */
final class PlanRow {

    /** The replacement character, which the decoder puts in place of bytes that are not UTF-8. */
    private static final char NO_CHARACTER = '\uFFFD';

    private final Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
    private final List<Finding> findings = new ArrayList<>();

    private PlanRow(List<PlanColumn> columns, List<String> values) {
        for (int position = 0; position < values.size(); position++) {
            if (!values.get(position).isEmpty()) {
                cells.put(columns.get(position), values.get(position));
            }
        }
    }

    /**
     * @param plan the readable values; unreadable ones are left out
     * @param findings each cell that could not be read
     */
    record Read(NamedPlan plan, List<Finding> findings) {}

    static Read of(PlanHeader header, FileRow row) {
        PlanRow cells = new PlanRow(header.columns(), row.cells());
        return new Read(cells.plan(), cells.findings);
    }

    private NamedPlan plan() {
        return new NamedPlan(
                text(PlanColumn.PLAN_REF),
                new RegisterPlan(
                        new ChildDetails(
                                text(PlanColumn.CHILD_REF),
                                text(PlanColumn.GIVEN_NAME),
                                text(PlanColumn.FAMILY_NAME),
                                date(PlanColumn.DATE_OF_BIRTH),
                                text(PlanColumn.UPN)),
                        date(PlanColumn.PLAN_MADE_ON),
                        date(PlanColumn.LAST_REVIEWED_ON),
                        text(PlanColumn.SETTING_URN),
                        text(PlanColumn.YEAR_GROUP),
                        text(PlanColumn.SETTING_FINAL_YEAR),
                        date(PlanColumn.POST16_MOVE_ON),
                        date(PlanColumn.PHASE_TRANSFER_FINAL_ON),
                        involvement(),
                        text(PlanColumn.PLAN_AUTHORITY),
                        text(PlanColumn.CARE_AUTHORITY),
                        text(PlanColumn.RESIDENCE_AUTHORITY),
                        text(PlanColumn.SETTING_AUTHORITY),
                        flag(PlanColumn.RESIDENTIAL_52_WEEK),
                        flag(PlanColumn.EOTAS),
                        flag(PlanColumn.NOT_IN_SCHOOL),
                        flag(PlanColumn.INPATIENT),
                        date(PlanColumn.TRANSFERRED_ON),
                        date(PlanColumn.DETAINED_ON),
                        date(PlanColumn.RELEASED_ON),
                        date(PlanColumn.CARE_SINCE)));
    }

    private String text(PlanColumn column) {
        String cell = cells.get(column);
        if (cell != null && cell.indexOf(NO_CHARACTER) >= 0) {
            return wrong(column, "not-utf-8", "Save the file as UTF-8.");
        }
        return read(column, Form.TEXT);
    }

    private LocalDate date(PlanColumn column) {
        return read(column, Form.DATE);
    }

    private Boolean flag(PlanColumn column) {
        return read(column, Form.TRUE_OR_FALSE);
    }

    private <T> T read(PlanColumn column, Form<T> form) {
        String cell = cells.get(column);
        return cell == null
                ? null
                : form.read(cell).orElseGet(() -> wrong(column, form.code(), form.expected()));
    }

    private Involvement involvement() {
        String cell = cells.get(PlanColumn.INVOLVEMENT);
        if (cell == null) {
            return null;
        }
        return Arrays.stream(Involvement.values())
                .filter(one -> one.name().equals(cell))
                .findFirst()
                .orElseGet(
                        () ->
                                wrong(
                                        PlanColumn.INVOLVEMENT,
                                        "unknown-code",
                                        "Send one of these codes: "
                                                + Arrays.stream(Involvement.values())
                                                        .map(Involvement::name)
                                                        .collect(Collectors.joining(", "))
                                                + "."));
    }

    private <T> T wrong(PlanColumn column, String code, String explanation) {
        findings.add(new Finding(column.heading(), code, explanation));
        return null;
    }
}
