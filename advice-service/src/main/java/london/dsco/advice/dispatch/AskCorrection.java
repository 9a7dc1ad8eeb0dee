package london.dsco.advice.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why advice that was sent needs a corrected version.
 *
 * @param reason what is wrong and what to do, for the author
 */
public record AskCorrection(@NotBlank @Size(max = 4_000) String reason) {}
