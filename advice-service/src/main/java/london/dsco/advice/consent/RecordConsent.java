package london.dsco.advice.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;

/**
 * A consent that somebody gave.
 *
 * @param about whom it is about: the child by default. Consent about anybody else is refused, with
 *     the reason
 * @param giver in which capacity they gave it
 * @param giverName who they are
 * @param basisOfParentalResponsibility for {@code PARENTAL_RESPONSIBILITY} only
 * @param childAgreement what the child says to it, where a parent consents that needs which are not
 *     linked to special educational needs or a disability are stated
 * @param purpose what it is for; it covers nothing else
 * @param scope the areas of care it reaches to
 * @param method how it was given
 * @param givenOn London date
 * @param expiresOn the last day on which it counts; leave it out where it has no end
 * @param advocacy for a young person from 16: whether they were offered an advocate
 */
public record RecordConsent(
        ConsentSubject about,
        @NotNull Giver giver,
        @NotBlank @Size(max = 200) String giverName,
        ParentalResponsibility basisOfParentalResponsibility,
        ChildAgreement childAgreement,
        @NotNull Purpose purpose,
        @NotEmpty @Size(max = 6) Set<@NotNull CareNeedCategory> scope,
        @NotNull Method method,
        @NotNull LocalDate givenOn,
        LocalDate expiresOn,
        @Valid Advocacy advocacy) {

    Consent asConsent(UUID id) {
        return new Consent(
                id,
                giver,
                basisOfParentalResponsibility,
                childAgreement,
                purpose,
                scope,
                method,
                givenOn,
                expiresOn,
                null);
    }
}
