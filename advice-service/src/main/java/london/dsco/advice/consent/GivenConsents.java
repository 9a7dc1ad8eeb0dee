package london.dsco.advice.consent;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Need;

/**
 * The consents of one request, as they stand when somebody asks.
 *
 * @param giverNames who gave them, by name: for who must leave these names out
 */
public record GivenConsents(List<Consent> consents, List<String> giverNames) {

    public GivenConsents {
        consents = List.copyOf(consents);
        giverNames = List.copyOf(giverNames);
    }

    /**
     * The needs of an advice that may not be stated as they stand.
     *
     * @param dateOfBirth of the person the advice is about
     * @param on London date of the submission or sign-off
     * @return in the order of the needs; empty when all are covered
     */
    public List<UncoveredNeed> uncovered(
            AdviceContent advice, LocalDate dateOfBirth, LocalDate on) {
        return advice.needs().stream().noneMatch(Need::needsConsent)
                ? List.of()
                : ConsentRules.uncovered(advice, consents, dateOfBirth, on);
    }
}
