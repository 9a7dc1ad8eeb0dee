package london.dsco.advice.consultation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * The slot in which a consultation is to be held.
 *
 * @param dsco user name of the DSCO
 * @param startsAt when the slot begins
 */
public record BookConsultation(
        @NotNull @Size(max = 64) @Pattern(regexp = USERNAME) String dsco,
        @NotNull Instant startsAt) {

    static final String USERNAME = "^[a-z0-9][a-z0-9._@-]{0,63}$";
}
