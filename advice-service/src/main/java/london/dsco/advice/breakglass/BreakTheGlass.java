package london.dsco.advice.breakglass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks to read a request that is not yours.
 *
 * @param explanation why, for the review; do not name the child
 */
public record BreakTheGlass(
        @NotNull BreakGlassReason reason, @NotBlank @Size(max = 2_000) String explanation) {}
