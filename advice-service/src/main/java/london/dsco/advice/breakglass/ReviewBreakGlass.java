package london.dsco.advice.breakglass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The review of a break-glass.
 *
 * @param note how you came to the outcome; do not name the child
 */
public record ReviewBreakGlass(
        @NotNull ReviewOutcome outcome, @NotBlank @Size(max = 2_000) String note) {}
