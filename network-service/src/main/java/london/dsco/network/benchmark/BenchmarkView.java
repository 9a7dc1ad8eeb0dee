package london.dsco.network.benchmark;

import java.util.List;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One measure across the boroughs, quarter by quarter. */
@Schema(name = "Benchmark", description = "One measure across the boroughs, quarter by quarter")
record BenchmarkView(
        Measure measure,
        Cohort cohort,
        @Schema(description = "The formula for the measure, in words") String definition,
        @Schema(implementation = String.class, pattern = Quarter.PATTERN, examples = "2026-Q1")
                Quarter from,
        @Schema(implementation = String.class, pattern = Quarter.PATTERN, examples = "2026-Q4")
                Quarter to,
        @Schema(description = "The requested quarters that are published, oldest first")
                List<QuarterFigures> quarters) {}
