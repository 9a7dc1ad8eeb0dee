package london.dsco.advice.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Opens a case to one other borough.
 *
 * @param withBorough GSS code of the other borough
 * @param expiresOn last London date on which it can read the case; 12 months ahead at most
 */
public record ShareCase(
        @NotNull @Pattern(regexp = GSS) @Schema(maxLength = 9) String withBorough,
        @NotNull SharingPurpose purpose,
        @NotNull SharingBasis legalBasis,
        @NotNull LocalDate expiresOn) {

    static final String GSS = "^E09\\d{6}$";
}
