package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The child or young person a request is about.
 *
 * @param childRef the borough's own reference, opaque to us
 * @param upn Unique Pupil Number, where there is one
 */
@Embeddable
public record Child(
        String childRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String upn,
        @Enumerated(EnumType.STRING) PrimaryNeed primaryNeed) {

    /** As much of the child as a reader of statuses needs. */
    Child referenceOnly() {
        return new Child(childRef, null, null, null, null, null);
    }
}
