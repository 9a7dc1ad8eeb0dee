package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import london.dsco.figures.Chart;
import london.dsco.figures.Charted;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One measure in each group, ready to be plotted.
 *
 * @param title the heading of a chart
 * @param from first London date that is counted
 * @param to last London date that is counted
 * @param selection which part of the advice; absent for all of it
 * @param baseline what an audit found before, of advice graded Good or Outstanding; absent without
 *     one, and for every other measure
 * @param points in order of their keys; not one of them tells more than the figures of the borough
 * @param definition what is counted, out of what, and by which dates
 */
@Schema(name = "MeasureFigures")
public record MeasureFiguresView(
        Measure measure,
        @Size(max = 100) String title,
        LocalDate from,
        LocalDate to,
        Cohort cohort,
        Grouping groupBy,
        @Schema(nullable = true) Selection selection,
        @Schema(nullable = true) Baseline baseline,
        @Schema(maxItems = 1_000) List<Point> points,
        @Size(max = 800) String definition)
        implements Tabled, Charted {

    /**
     * What the borough's audit found before it used the service: setting {@code auditBaseline}.
     *
     * @param percent of the advice audited then
     * @param auditedOn London date
     */
    @Schema(name = "MeasureBaseline")
    public record Baseline(
            @Schema(minimum = "0", maximum = "100") int percent, LocalDate auditedOn) {

        private String words() {
            return ". Baseline audit: " + percent + "%";
        }
    }

    /**
     * The measure in one group.
     *
     * @param count how many of the group's advice it counts; null where that is suppressed
     * @param of how many it could count; null where the others are
     * @param percent to one decimal place; null where that is suppressed or there is nothing to
     *     count
     * @param suppressed {@code c} if the figures could identify a child and are left out
     * @param requests address of the list of requests that are counted; null for roles that do not
     *     see the cases
     */
    @Schema(name = "MeasurePoint")
    public record Point(
            @Size(max = 128) String key,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long count,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long of,
            @Schema(nullable = true) BigDecimal percent,
            @Schema(nullable = true, enumeration = "c") String suppressed,
            @Schema(nullable = true) @Size(max = 2_000) String requests) {

        private static Point of(
                PerformanceView.Group group, Measure measure, UnaryOperator<String> requests) {
            return group.share(measure)
                    .map(
                            share ->
                                    new Point(
                                            group.key(),
                                            share.count(),
                                            share.of(),
                                            share.percent(),
                                            null,
                                            requests.apply(group.key())))
                    .orElseGet(() -> new Point(group.key(), null, null, null, "c", null));
        }

        private Chart.Bar bar() {
            return suppressed == null
                    ? Chart.Bar.of(key, percent, count, of)
                    : Chart.Bar.suppressed(key);
        }
    }

    /**
     * Makes the view from the figures as the reader sees them, so that nothing is suppressed twice.
     *
     * @param requests gives the address of the requests behind a group by its key; null if there is
     *     none
     * @param baseline null if there is none
     */
    static MeasureFiguresView of(
            PerformanceView figures,
            Measure measure,
            UnaryOperator<String> requests,
            Baseline baseline) {
        return new MeasureFiguresView(
                measure,
                measure.words().title(),
                figures.from(),
                figures.to(),
                figures.cohort(),
                figures.groupBy(),
                figures.selection(),
                baseline,
                figures.groups().stream().map(group -> Point.of(group, measure, requests)).toList(),
                measure.definition());
    }

    @Override
    public Table table() {
        return new Table(
                List.of("group", "measure", "count", "of", "percent", "suppressed"),
                points.stream().map(this::row).toList());
    }

    private List<Object> row(Point point) {
        return Arrays.asList(
                point.key(),
                measure.name(),
                point.count(),
                point.of(),
                point.percent(),
                point.suppressed());
    }

    @Override
    public Chart chart() {
        return new Chart(
                title,
                Caption.of(cohort, from, to, groupBy, selection)
                        + (baseline == null ? "" : baseline.words()),
                points.stream().map(Point::bar).toList());
    }
}
