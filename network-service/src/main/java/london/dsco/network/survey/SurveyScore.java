package london.dsco.network.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far somebody agrees. */
@Schema(description = "How far you agree")
record SurveyScore(
        @Schema(description = "The question") @NotNull SurveyQuestion question,
        @Schema(description = "1 for not at all, 5 for completely") @NotNull @Min(1) @Max(5)
                Integer score) {}
