package london.dsco.advice.consideration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The child that social care looks for in its records, with no more than the search needs.
 *
 * @param childRef the borough's own reference, which does not identify the child to anybody else
 */
@Embeddable
public record ConsideredChild(
        @Column(updatable = false) String childRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth) {}
