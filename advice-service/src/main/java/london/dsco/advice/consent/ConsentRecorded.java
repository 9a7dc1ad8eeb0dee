package london.dsco.advice.consent;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.CareNeedCategory;
import london.dsco.records.Fact;

/** Somebody gave consent. The history contains no name. */
record ConsentRecorded(
        UUID consentId,
        Giver giver,
        Purpose purpose,
        Set<CareNeedCategory> scope,
        LocalDate givenOn,
        LocalDate expiresOn)
        implements Fact {

    static ConsentRecorded from(Consent consent) {
        return new ConsentRecorded(
                consent.id(),
                consent.giver(),
                consent.purpose(),
                consent.scope(),
                consent.givenOn(),
                consent.expiresOn());
    }
}
