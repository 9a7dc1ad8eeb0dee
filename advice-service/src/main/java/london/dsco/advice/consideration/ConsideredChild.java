package london.dsco.advice.consideration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Whom social care looks for in its own records: no more than that needs.
 *
 * @param childRef the borough's own reference, which tells nobody else who the child is
 */
@Embeddable
public record ConsideredChild(
        @Column(updatable = false) String childRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth) {}
