package london.dsco.network.benchmark;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import london.dsco.domain.Borough;
import london.dsco.network.disclosure.PublicTable;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;
import london.dsco.network.disclosure.Tally;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The figures of one quarter, as they are kept and shown.
 *
 * @param open true while the quarter runs and its figures still change: the local demonstration
 *     only
 * @param revision counts from 1; a later one corrects boroughs' rows
 * @param publishedAt when this revision was published; now for an open quarter
 * @param region null for fewer than three boroughs
 */
@Schema(name = "BenchmarkQuarter")
record QuarterFigures(
        @Schema(implementation = String.class, pattern = Quarter.PATTERN, examples = "2026-Q3")
                Quarter quarter,
        @Schema(
                        description =
                                "True while the quarter is under way and its figures can still change."
                                        + " Only the local demonstration shows an open quarter.")
                boolean open,
        @Schema(description = "Counted from 1. A later revision corrects boroughs' rows.")
                int revision,
        Instant publishedAt,
        @Schema(nullable = true, description = "Left out if there are fewer than three boroughs")
                RegionFigures region,
        @Schema(description = "Every borough, by GSS code") List<BoroughFigures> boroughs) {

    /**
     * The region: the boroughs with ten pieces of advice, or reviews, or more.
     *
     * @param numeratorTo equals {@code numeratorFrom} where no borough's numerator is hidden
     */
    @Schema(
            name = "BenchmarkRegion",
            description =
                    "The boroughs with ten or more pieces of advice or reviews, excluding"
                            + " the City of London. While a borough's numerator is hidden, the"
                            + " region's is a range.")
    record RegionFigures(
            int boroughs,
            int denominator,
            int numeratorFrom,
            int numeratorTo,
            @Schema(ref = "Figure") Figure percentFrom,
            @Schema(ref = "Figure") Figure percentTo) {

        static RegionFigures from(PublicTable.Region region) {
            return new RegionFigures(
                    region.boroughs(),
                    region.denominator(),
                    region.numerator().from(),
                    region.numerator().to(),
                    Figure.share(region.numerator().from(), region.denominator()),
                    Figure.share(region.numerator().to(), region.denominator()));
        }
    }

    /**
     * A borough's row.
     *
     * @param withExceptions {@code TIMELINESS} only
     * @param stillOwed {@code TIMELINESS} in the cohort {@code DUE} only, as is {@code
     *     planWithoutAdvice}
     */
    @Schema(name = "BenchmarkBorough")
    record BoroughFigures(
            @Schema(examples = "E09000007") @Size(max = 9) String gss,
            @Schema(examples = "Camden") String name,
            @Schema(ref = "Figure") Figure denominator,
            @Schema(ref = "Figure") Figure numerator,
            @Schema(ref = "Figure") Figure percent,
            @Schema(nullable = true) Reading withExceptions,
            @Schema(ref = "Figure", nullable = true) Figure stillOwed,
            @Schema(ref = "Figure", nullable = true) Figure planWithoutAdvice) {

        private static final int EXCUSED = 1;
        private static final int OWED = 3;
        private static final int PLAN_WITHOUT_ADVICE = 4;

        static BoroughFigures from(Row row, Cohort cohort) {
            Tally tally = row.tally();
            boolean timeliness = tally.groups().size() > PLAN_WITHOUT_ADVICE;
            boolean due = timeliness && cohort == Cohort.DUE;
            return new BoroughFigures(
                    tally.borough(),
                    Borough.byGss(tally.borough()).orElseThrow().displayName(),
                    figure(row, Shown.DENOMINATOR, tally.denominator()),
                    figure(row, Shown.NUMERATOR, tally.numerator()),
                    percent(row, Shown.NUMERATOR, tally.numerator()),
                    timeliness ? withExceptions(row) : null,
                    due ? figure(row, Shown.GROUPS, tally.groups().get(OWED)) : null,
                    due
                            ? figure(row, Shown.GROUPS, tally.groups().get(PLAN_WITHOUT_ADVICE))
                            : null);
        }

        private static Reading withExceptions(Row row) {
            int numerator = row.tally().numerator() + row.tally().groups().get(EXCUSED);
            return new Reading(
                    figure(row, Shown.GROUPS, numerator), percent(row, Shown.GROUPS, numerator));
        }

        private static Figure figure(Row row, Shown needed, int count) {
            return row.shown().compareTo(needed) >= 0 ? Figure.of(count) : Figure.SUPPRESSED;
        }

        private static Figure percent(Row row, Shown needed, int count) {
            return row.shown().compareTo(needed) >= 0
                    ? Figure.share(count, row.tally().denominator())
                    : Figure.SUPPRESSED;
        }
    }

    @Schema(
            name = "BenchmarkReading",
            description =
                    "TIMELINESS only: counts late advice with an approved exception as on"
                            + " time")
    record Reading(
            @Schema(ref = "Figure") Figure numerator, @Schema(ref = "Figure") Figure percent) {}

    /**
     * Returns these figures, or the earlier ones if they follow these and their region need not be
     * computed again.
     */
    QuarterFigures orRegionOf(QuarterFigures before) {
        return region != null
                ? this
                : new QuarterFigures(
                        quarter, open, revision, publishedAt, before.region(), boroughs);
    }

    static QuarterFigures of(
            Quarter quarter,
            Cohort cohort,
            boolean open,
            int revision,
            Instant publishedAt,
            PublicTable table) {
        return new QuarterFigures(
                quarter,
                open,
                revision,
                publishedAt,
                table.region() == null ? null : RegionFigures.from(table.region()),
                table.boroughs().stream().map(row -> BoroughFigures.from(row, cohort)).toList());
    }
}
