package london.dsco.advice.plantext;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of section H1 or H2.
 *
 * @param provisionId the id of the line in the advice, where the plan's author knows it
 */
public record PlanProvision(
        @Schema(nullable = true, maxLength = 64) @Pattern(regexp = PlanText.LINE_ID)
                String provisionId,
        @NotBlank @Size(max = PlanText.PARAGRAPH) String text) {}
