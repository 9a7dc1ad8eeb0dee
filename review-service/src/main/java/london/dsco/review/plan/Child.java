package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The child or young person a plan is for. Of a plan opened by an event only {@code childRef} is
 * known until the borough's system says more.
 *
 * @param childRef the borough's own reference, which means nothing outside it
 * @param upn unique pupil number; null when it is not known
 */
@Embeddable
public record Child(
        String childRef, String givenName, String familyName, LocalDate dateOfBirth, String upn) {

    /** The form of a borough's reference to a child. */
    public static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$";

    static Child known(String childRef) {
        return new Child(childRef, null, null, null, null);
    }
}
