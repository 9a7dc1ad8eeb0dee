package london.dsco.review.plan;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The child or young person for whom a plan is made. A plan opened by an event has only {@code
 * childRef} until the borough's system sends more.
 *
 * @param childRef the borough's own reference, which means nothing outside it
 * @param upn unique pupil number; null if unknown
 */
@Embeddable
public record Child(
        String childRef, String givenName, String familyName, LocalDate dateOfBirth, String upn) {

    /** The format of a borough's reference to a child. */
    public static final String REFERENCE = "^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$";

    static Child known(String childRef) {
        return new Child(childRef, null, null, null, null);
    }
}
