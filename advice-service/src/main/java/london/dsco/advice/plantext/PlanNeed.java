package london.dsco.advice.plantext;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of section D.
 *
 * @param needId the id of the need in the advice, where the plan's author knows it
 */
public record PlanNeed(
        @Schema(nullable = true, maxLength = 64) @Pattern(regexp = PlanText.LINE_ID) String needId,
        @NotBlank @Size(max = PlanText.PARAGRAPH) String text) {}
