package london.dsco.review.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * Who takes social care's invitation.
 *
 * @param username of a practitioner in the borough's register
 */
public record AllocateWorker(@NotBlank @Size(max = 100) String username) {

    public AllocateWorker {
        username = username == null ? null : username.toLowerCase(Locale.ROOT);
    }
}
