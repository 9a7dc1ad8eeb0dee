package london.dsco.review.planimport;

import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.planimport.PlanFiles.errors;
import static london.dsco.review.planimport.PlanFiles.load;
import static london.dsco.review.planimport.PlanFiles.prefix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/**
 * A file with every column. A bad value in each is reported at its line and in its column, and the
 * rows around it are loaded. A new column fails here until a bad value for it is added.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class EveryColumnImportTest {

    private static final String FUTURE = "2999-01-01";

    /** Each row has a bad value in one column, and is otherwise good. */
    private static final List<Bad> BAD =
            List.of(
                    new Bad(PlanColumn.PLAN_REF, "a b", "pattern"),
                    new Bad(PlanColumn.CHILD_REF, "W202000023123", "opaque-reference"),
                    new Bad(PlanColumn.CHILD_REF, "", "not-null"),
                    new Bad(PlanColumn.GIVEN_NAME, "", "not-blank"),
                    new Bad(PlanColumn.FAMILY_NAME, "", "not-blank"),
                    new Bad(PlanColumn.FAMILY_NAME, "x".repeat(101), "size"),
                    new Bad(PlanColumn.DATE_OF_BIRTH, "2026-03-02", "order", PlanColumn.CARE_SINCE),
                    new Bad(PlanColumn.DATE_OF_BIRTH, "5 May 2017", "wrong-form"),
                    new Bad(PlanColumn.UPN, "Z801200001001", "valid-upn"),
                    new Bad(
                            PlanColumn.PLAN_MADE_ON,
                            FUTURE,
                            "in-the-future",
                            PlanColumn.TRANSFERRED_ON),
                    new Bad(PlanColumn.LAST_REVIEWED_ON, "2026-02-28", "order"),
                    new Bad(PlanColumn.LAST_REVIEWED_ON, FUTURE, "in-the-future"),
                    new Bad(PlanColumn.SETTING_URN, "12345", "pattern"),
                    new Bad(PlanColumn.YEAR_GROUP, "Year 4", "pattern"),
                    new Bad(PlanColumn.SETTING_FINAL_YEAR, "Y15", "pattern"),
                    new Bad(PlanColumn.POST16_MOVE_ON, "2027-13-01", "wrong-form"),
                    new Bad(PlanColumn.PHASE_TRANSFER_FINAL_ON, FUTURE, "in-the-future"),
                    new Bad(PlanColumn.INVOLVEMENT, "cin", "unknown-code"),
                    new Bad(PlanColumn.PLAN_AUTHORITY, "Camden", "pattern"),
                    new Bad(PlanColumn.CARE_AUTHORITY, "E09000099", "known-authority"),
                    new Bad(PlanColumn.RESIDENCE_AUTHORITY, "E0900000", "pattern"),
                    new Bad(PlanColumn.SETTING_AUTHORITY, "E09000098", "known-authority"),
                    new Bad(PlanColumn.RESIDENTIAL_52_WEEK, "yes", "wrong-type"),
                    new Bad(PlanColumn.EOTAS, "maybe", "wrong-type"),
                    new Bad(PlanColumn.NOT_IN_SCHOOL, "0", "wrong-type"),
                    new Bad(PlanColumn.INPATIENT, "N", "wrong-type"),
                    new Bad(PlanColumn.TRANSFERRED_ON, "2026-02-28", "order"),
                    new Bad(PlanColumn.TRANSFERRED_ON, FUTURE, "in-the-future"),
                    new Bad(
                            PlanColumn.DETAINED_ON,
                            FUTURE,
                            "in-the-future",
                            PlanColumn.RELEASED_ON),
                    new Bad(PlanColumn.DETAINED_ON, "2017-05-04", "order"),
                    new Bad(PlanColumn.RELEASED_ON, "2026-06-30", "order"),
                    new Bad(PlanColumn.RELEASED_ON, FUTURE, "in-the-future"),
                    new Bad(PlanColumn.CARE_SINCE, "01/02/2026", "wrong-form"),
                    new Bad(PlanColumn.CARE_SINCE, FUTURE, "in-the-future"),
                    new Bad(PlanColumn.CARE_SINCE, "2017-05-04", "order"));

    private final String prefix = prefix();

    /**
     * @param empty another column, which would be wrong beside this one, so it is empty
     */
    private record Bad(PlanColumn column, String value, String code, PlanColumn... empty) {

        private Map<PlanColumn, String> cells() {
            Map<PlanColumn, String> cells = new EnumMap<>(PlanColumn.class);
            Arrays.stream(empty).forEach(each -> cells.put(each, ""));
            cells.put(column, value);
            return cells;
        }
    }

    private static String header() {
        return Arrays.stream(PlanColumn.values())
                        .map(PlanColumn::heading)
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String row(String planRef, Map<PlanColumn, String> but) {
        return Arrays.stream(PlanColumn.values())
                        .map(column -> but.getOrDefault(column, good(column, planRef)))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String good(PlanColumn column, String planRef) {
        return switch (column) {
            case PLAN_REF -> planRef;
            case CHILD_REF -> "CAM-4471";
            case GIVEN_NAME -> "Amina";
            case FAMILY_NAME -> "Example";
            case DATE_OF_BIRTH -> "2017-05-05";
            case PLAN_MADE_ON -> "2026-03-01";
            case INVOLVEMENT -> "CLA";
            case SETTING_URN -> "100049";
            case YEAR_GROUP -> "Y5";
            case SETTING_FINAL_YEAR -> "Y6";
            case CARE_AUTHORITY, RESIDENCE_AUTHORITY, SETTING_AUTHORITY -> "E09000019";
            case RESIDENTIAL_52_WEEK, EOTAS, NOT_IN_SCHOOL, INPATIENT -> "false";
            case TRANSFERRED_ON -> "2026-04-01";
            case DETAINED_ON -> "2026-07-01";
            case RELEASED_ON -> "2026-09-01";
            case CARE_SINCE -> "2026-02-01";
            default -> "";
        };
    }

    @Test
    void reportsABadValueInEveryColumnAndLoadsTheOtherRows() {
        StringBuilder file = new StringBuilder(header());
        List<String> told = new ArrayList<>();
        int line = 1;
        for (Bad bad : BAD) {
            file.append(row(prefix + line, Map.of()));
            file.append(row(prefix + "bad" + line, bad.cells()));
            line += 2;
            told.add(line + " " + bad.column().heading() + " " + bad.code());
        }

        var read = load(camdenSystem(), camdenSystem(), file.toString());

        assertThat(errors(camdenSystem(), read.getString("id"))).isEqualTo(told);
        assertThat(read.getInt("bad")).isEqualTo(BAD.size());
        assertThat(read.getInt("opened")).isEqualTo(BAD.size());
        camdenSystem()
                .get("/plans/" + prefix + 1)
                .then()
                .statusCode(200)
                .body("yearGroup", equalTo("Y5"))
                .body("releasedOn", equalTo("2026-09-01"));
    }

    @Test
    void namesTheColumnOfEveryBadValue() {
        Set<PlanColumn> named =
                BAD.stream()
                        .map(Bad::column)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanColumn.class)));
        assertThat(named).isEqualTo(EnumSet.allOf(PlanColumn.class));
    }
}
