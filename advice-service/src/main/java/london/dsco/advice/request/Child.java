package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * The child or young person a request is about.
 *
 * @param childRef the borough's own reference, which does not identify the child to anybody else
 * @param upn Unique Pupil Number; null if there is none
 */
@Embeddable
public record Child(
        String childRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String upn,
        @Enumerated(EnumType.STRING) PrimaryNeed primaryNeed,
        @Enumerated(EnumType.STRING) Sex sex,
        @Enumerated(EnumType.STRING) Ethnicity ethnicity) {}
