package london.dsco.advice.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;

/**
 * A consent on the record of a request.
 *
 * @param giver in which capacity it was given
 * @param scope the areas of care it reaches to
 * @param withdrawnOn London date from which it no longer counts; absent while it stands
 */
public record ConsentView(
        UUID id,
        Giver giver,
        String giverName,
        ParentalResponsibility basisOfParentalResponsibility,
        Purpose purpose,
        List<CareNeedCategory> scope,
        Method method,
        LocalDate givenOn,
        LocalDate expiresOn,
        LocalDate withdrawnOn,
        String recordedBy,
        Instant recordedAt,
        String withdrawnBy) {

    static ConsentView of(RecordedConsent recorded) {
        Consent consent = recorded.consent();
        return new ConsentView(
                consent.id(),
                consent.giver(),
                recorded.giverName(),
                consent.basisOfParentalResponsibility(),
                consent.purpose(),
                recorded.scope(),
                consent.method(),
                consent.givenOn(),
                consent.expiresOn(),
                consent.withdrawnOn(),
                recorded.recordedBy(),
                recorded.recordedAt(),
                recorded.withdrawnBy());
    }
}
