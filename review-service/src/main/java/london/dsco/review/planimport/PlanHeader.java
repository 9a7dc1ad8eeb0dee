package london.dsco.review.planimport;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/**
 * The columns of a file, in the file's own order.
 *
 * @param columns each at most once, including every required one
 */
record PlanHeader(List<PlanColumn> columns) {

    private static final Place HEADER = Place.of("header");

    /**
     * Reads a header row.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every unknown or
     *     repeated heading and every missing required column
     */
    static PlanHeader of(List<String> headings) {
        List<Finding> findings = new ArrayList<>();
        List<PlanColumn> columns = new ArrayList<>();
        Set<PlanColumn> missing =
                Arrays.stream(PlanColumn.values())
                        .filter(PlanColumn::isNeeded)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanColumn.class)));
        for (int position = 0; position < headings.size(); position++) {
            Optional<PlanColumn> column = PlanColumn.named(headings.get(position));
            if (column.isEmpty()) {
                findings.add(
                        new Finding(
                                HEADER.line(position),
                                "unknown-column",
                                "This is not the name of a column. The known names are "
                                        + known()
                                        + "."));
            } else if (columns.contains(column.get())) {
                findings.add(
                        new Finding(
                                HEADER.line(position),
                                "repeated-column",
                                "This column has already been named. Name it once."));
            }
            column.ifPresent(columns::add);
            column.ifPresent(missing::remove);
        }
        for (PlanColumn column : missing) {
            findings.add(
                    new Finding(
                            HEADER,
                            "missing-column",
                            "The file needs a column called " + column.heading() + "."));
        }
        if (!findings.isEmpty()) {
            throw Refusal.unprocessable(
                            "The first row must name the columns, as plain text in UTF-8, separated"
                                    + " by commas. No rows were loaded.",
                            findings)
                    .raise();
        }
        return new PlanHeader(List.copyOf(columns));
    }

    private static String known() {
        return Arrays.stream(PlanColumn.values())
                .map(PlanColumn::heading)
                .collect(Collectors.joining(", "));
    }
}
