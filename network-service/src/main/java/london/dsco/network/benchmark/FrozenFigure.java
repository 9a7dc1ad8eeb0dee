package london.dsco.network.benchmark;

import jakarta.validation.constraints.Size;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A published figure of one borough, as it was when it was copied. Hidden figures stay hidden:
 * {@code c}; {@code z} is a percentage of nothing.
 *
 * @param revision of the published quarter
 */
@Schema(
        description =
                "A published figure of the borough, as it was when the report copied"
                        + " it. `c` stands for a hidden figure, `z` for a percentage with nothing"
                        + " to count.")
public record FrozenFigure(
        @Schema(description = "What is counted") Measure measure,
        @Schema(description = "Which advice or reviews the quarter covers") Cohort cohort,
        @Schema(description = "The quarter", examples = "2026-Q3") @Size(max = 7) String quarter,
        @Schema(description = "Revision of the published quarter") int revision,
        @Schema(description = "How much advice there was, or how many reviews", examples = "120")
                @Size(max = 12)
                String denominator,
        @Schema(description = "How many of these met the measure", examples = "96") @Size(max = 12)
                String numerator,
        @Schema(description = "The same figure as a percentage", examples = "80.0") @Size(max = 12)
                String percent) {}
