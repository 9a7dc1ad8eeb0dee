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
 * The consents on record. Writing and assurance call {@link #uncovered} in the transaction of their
 * own command.
 */
@ApplicationScoped
public class Consents {

    /** Sorts before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    Consents(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the needs that the advice may not state without another consent.
     *
     * @param requestId the request the advice belongs to
     * @param dateOfBirth of the person the advice is about
     * @param on London date of the submission or sign-off
     * @return the needs in the order of the advice; empty if all are covered
     */
    public List<UncoveredNeed> uncovered(
            UUID requestId, AdviceContent advice, LocalDate dateOfBirth, LocalDate on) {
        if (advice.needs().stream().noneMatch(Need::needsConsent)) {
            return List.of();
        }
        List<Consent> onRecord = of(requestId).stream().map(RecordedConsent::consent).toList();
        return ConsentRules.uncovered(advice, onRecord, dateOfBirth, on);
    }

    /**
     * Returns the names of those who gave consent on a request, for a caller that must leave them
     * out.
     */
    public List<String> giverNames(UUID requestId) {
        return of(requestId).stream().map(RecordedConsent::giverName).toList();
    }

    private List<RecordedConsent> of(UUID requestId) {
        return page(requestId, false, FIRST, Integer.MAX_VALUE);
    }

    /**
     * Lists the consents of a request in the order of recording.
     *
     * @param fromSenTeam whether to list only those that the SEN team recorded
     * @param after id of the consent after which to start
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

    /** Returns one of the consents of a request. */
    Optional<RecordedConsent> find(UUID requestId, UUID id) {
        return Optional.ofNullable(database.find(RecordedConsent.class, id))
                .filter(consent -> consent.requestId().equals(requestId));
    }

    void add(RecordedConsent consent) {
        database.persist(consent);
    }
}
