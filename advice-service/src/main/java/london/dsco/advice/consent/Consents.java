package london.dsco.advice.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Need;

/**
 * The consents on record. The rooms of writing and assurance ask {@link #uncovered} in the
 * transaction of their own command.
 */
@ApplicationScoped
public class Consents {

    /** Before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    Consents(EntityManager database) {
        this.database = database;
    }

    /**
     * The needs of an advice that may not be stated as they stand.
     *
     * @param requestId the request the advice belongs to
     * @param dateOfBirth of the person the advice is about
     * @param on London date of the submission or sign-off
     * @return in the order of the needs; empty when all are covered
     */
    public List<UncoveredNeed> uncovered(
            UUID requestId, AdviceContent advice, LocalDate dateOfBirth, LocalDate on) {
        if (advice.needs().stream().noneMatch(Need::needsConsent)) {
            return List.of();
        }
        List<Consent> onRecord = of(requestId).stream().map(RecordedConsent::consent).toList();
        return ConsentRules.uncovered(advice, onRecord, dateOfBirth, on);
    }

    /** Who gave the consents of a request, by name: for who must leave these names out. */
    public List<String> giverNames(UUID requestId) {
        return of(requestId).stream().map(RecordedConsent::giverName).toList();
    }

    private List<RecordedConsent> of(UUID requestId) {
        return page(requestId, false, FIRST, Integer.MAX_VALUE);
    }

    /**
     * The consents of a request in the order in which they were recorded.
     *
     * @param fromSenTeam whether to leave out all but those that the SEN team recorded
     * @param after id of the one after which to start
     */
    List<RecordedConsent> page(UUID requestId, boolean fromSenTeam, UUID after, int rows) {
        return database.createQuery(
                        "from RecordedConsent where requestId = :requestId and id > :after"
                                + " and (:fromSenTeam = false or fromSenTeam = true) order by id",
                        RecordedConsent.class)
                .setParameter("requestId", requestId)
                .setParameter("after", after)
                .setParameter("fromSenTeam", fromSenTeam)
                .setMaxResults(rows)
                .getResultList();
    }

    /** One of the consents of a request. */
    Optional<RecordedConsent> find(UUID requestId, UUID id) {
        return Optional.ofNullable(database.find(RecordedConsent.class, id))
                .filter(consent -> consent.requestId().equals(requestId));
    }

    void add(RecordedConsent consent) {
        database.persist(consent);
    }
}
