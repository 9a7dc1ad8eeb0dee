package london.dsco.advice.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The family was told today that an answer takes more time.
 *
 * @param reason why: the matter is complex, or there are many
 */
public record ExtendRectification(@NotBlank @Size(max = 2_000) String reason) {}
