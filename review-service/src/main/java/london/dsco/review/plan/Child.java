package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The child or young person a plan is for. Of a plan opened by an event only {@code childRef} is
 * known until the borough's system says more.
 *
 * @param childRef the borough's own reference, which means nothing outside it
 * @param upn unique pupil number
 */
@Embeddable
@Schema(description = "The child or young person; names are missing until the borough gives them")
public record Child(
        String childRef, String givenName, String familyName, LocalDate dateOfBirth, String upn) {

    /** The form of a borough's reference to a child. */
    public static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$";

    static Child known(String childRef) {
        return new Child(childRef, null, null, null, null);
    }
}
