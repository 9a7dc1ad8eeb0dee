package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.content.Provision;

/**
 * What gathers around a request and is only ever added to: versions, authorisations, audits,
 * history.
 */
@ApplicationScoped
class AdviceRecords {

    private final EntityManager database;

    AdviceRecords(EntityManager database) {
        this.database = database;
    }

    void add(Object entity) {
        database.persist(entity);
    }

    Optional<SubmittedAdvice> version(UUID requestId, int number) {
        return database.createQuery(
                        "from SubmittedAdvice where requestId = :request and number = :number",
                        SubmittedAdvice.class)
                .setParameter("request", requestId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Oldest first. */
    List<ProvisionAuthorisation> authorisations(UUID requestId) {
        return list(ProvisionAuthorisation.class, requestId, "authorisedAt, id");
    }

    /** The lines authorised in any version, word for word. */
    Set<Provision> authorisedLines(UUID requestId) {
        return authorisations(requestId).stream()
                .map(ProvisionAuthorisation::provision)
                .collect(Collectors.toSet());
    }

    /** Oldest first. */
    List<AdviceAudit> audits(UUID requestId) {
        return list(AdviceAudit.class, requestId, "auditedAt, id");
    }

    Optional<AdviceAudit> latestAudit(UUID requestId, int adviceVersion) {
        return audits(requestId).stream()
                .filter(audit -> audit.adviceVersion() == adviceVersion)
                .reduce((earlier, later) -> later);
    }

    /** In the order in which it happened. */
    List<RequestEntry> history(UUID requestId) {
        return list(RequestEntry.class, requestId, "seq");
    }

    private <T> List<T> list(Class<T> type, UUID requestId, String order) {
        return database.createQuery(
                        "from "
                                + type.getSimpleName()
                                + " where requestId = :request order by "
                                + order,
                        type)
                .setParameter("request", requestId)
                .getResultList();
    }
}
