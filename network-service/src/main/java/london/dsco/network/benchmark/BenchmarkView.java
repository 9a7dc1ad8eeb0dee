package london.dsco.network.benchmark;

import java.util.List;
import london.dsco.domain.Borough;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "Benchmark",
        requiredProperties = {"measure", "from", "to", "quarters"},
        description = "One measure across the boroughs, quarter by quarter.")
record BenchmarkView(
        BenchmarkMeasure measure,
        @Schema(implementation = String.class, pattern = Quarter.PATTERN, examples = "2026-Q1")
                Quarter from,
        @Schema(implementation = String.class, pattern = Quarter.PATTERN, examples = "2026-Q4")
                Quarter to,
        @Schema(description = "The quarters asked for that are published, oldest first.")
                List<QuarterView> quarters) {

    @Schema(
            name = "BenchmarkQuarter",
            requiredProperties = {"quarter", "open", "boroughs"})
    record QuarterView(
            @Schema(implementation = String.class, pattern = Quarter.PATTERN, examples = "2026-Q4")
                    Quarter quarter,
            @Schema(description = "True while the quarter runs and its figures still change.")
                    boolean open,
            @Schema(
                            description =
                                    "All of London, the City included; left out while fewer than three boroughs"
                                            + " contribute. Counts are rounded to ten, percentages taken from those.")
                    FiguresView region,
            @Schema(description = "Every borough, by GSS code.")
                    List<BoroughFiguresView> boroughs) {

        static QuarterView from(Quarter quarter, boolean open, Published published) {
            return new QuarterView(
                    quarter,
                    open,
                    published.region() == null ? null : FiguresView.from(published.region()),
                    published.boroughs().stream().map(BoroughFiguresView::from).toList());
        }
    }

    @Schema(
            name = "BenchmarkFigures",
            requiredProperties = {"numerator", "denominator", "percent"})
    record FiguresView(
            @Schema(ref = "Figure") Figure numerator,
            @Schema(ref = "Figure") Figure denominator,
            @Schema(ref = "Figure") Figure percent,
            ReadingView withExceptions) {

        static FiguresView from(Published.Row row) {
            return new FiguresView(
                    row.shares().get(0).numerator(),
                    row.denominator(),
                    row.shares().get(0).percent(),
                    ReadingView.from(row));
        }
    }

    @Schema(
            name = "BenchmarkBoroughFigures",
            requiredProperties = {"gss", "name", "numerator", "denominator", "percent"})
    record BoroughFiguresView(
            @Schema(examples = "E09000007") String gss,
            @Schema(examples = "Camden") String name,
            @Schema(ref = "Figure") Figure numerator,
            @Schema(ref = "Figure") Figure denominator,
            @Schema(ref = "Figure") Figure percent,
            ReadingView withExceptions) {

        static BoroughFiguresView from(Published.Row row) {
            return new BoroughFiguresView(
                    row.gss(),
                    Borough.byGss(row.gss()).orElseThrow().displayName(),
                    row.shares().get(0).numerator(),
                    row.denominator(),
                    row.shares().get(0).percent(),
                    ReadingView.from(row));
        }
    }

    @Schema(
            name = "BenchmarkReading",
            requiredProperties = {"numerator", "percent"},
            description =
                    "TIMELINESS only: lateness with a statutory exception counted as in time.")
    record ReadingView(
            @Schema(ref = "Figure") Figure numerator, @Schema(ref = "Figure") Figure percent) {

        static ReadingView from(Published.Row row) {
            if (row.shares().size() == 1) {
                return null;
            }
            return new ReadingView(row.shares().get(1).numerator(), row.shares().get(1).percent());
        }
    }
}
