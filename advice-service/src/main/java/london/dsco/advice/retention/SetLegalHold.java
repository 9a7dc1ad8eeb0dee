package london.dsco.advice.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Whether a record may not be deleted.
 *
 * @param held true to set the hold, false to lift it
 * @param reason why, such as the inquiry or the claim that needs the record
 */
public record SetLegalHold(@NotNull Boolean held, @NotBlank @Size(max = 1_000) String reason) {}
