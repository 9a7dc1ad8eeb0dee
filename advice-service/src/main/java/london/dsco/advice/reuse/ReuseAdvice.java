package london.dsco.advice.reuse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Earlier advice that is used for this request.
 *
 * @param source what it is, and where it is kept
 * @param providedOn London date on which it was provided, for whatever purpose
 * @param author who gave it
 * @param satisfactions the three who must be satisfied that it is sufficient
 */
public record ReuseAdvice(
        @NotBlank @Size(max = 500) String source,
        @NotNull LocalDate providedOn,
        @NotBlank @Size(max = 200) String author,
        @Schema(required = true) @Valid Satisfactions satisfactions) {}
