package london.dsco.network.benchmark;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which figures to correct. */
record ReviseQuarter(
        @NotNull Measure measure,
        @NotNull Cohort cohort,
        @NotNull @Pattern(regexp = Quarter.PATTERN) @Schema(examples = "2026-Q3") String quarter) {}
