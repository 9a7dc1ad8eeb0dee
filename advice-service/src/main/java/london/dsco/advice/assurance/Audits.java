package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;

/** The audits of a request. Audits are only ever added. */
@ApplicationScoped
class Audits {

    private final EntityManager database;

    Audits(EntityManager database) {
        this.database = database;
    }

    void add(Audit audit) {
        database.persist(audit);
    }

    /** Lists the audits recorded after the one with this id, oldest first. */
    List<Audit> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from Audit where requestId = :request and id > :after order by id",
                        Audit.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the audits, oldest first. */
    List<Audit> of(AdviceRequest request) {
        return database.createQuery(
                        "from Audit where requestId = :request order by auditedAt, id", Audit.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    Optional<Audit> find(AdviceRequest request, UUID id) {
        return of(request).stream().filter(audit -> audit.id().equals(id)).findFirst();
    }

    /** Returns the audit that counts for the latest version; empty until there is one. */
    Optional<Audit> latest(AdviceRequest request) {
        return of(request).stream()
                .filter(audit -> audit.adviceVersion() == request.adviceVersion())
                .reduce((earlier, later) -> later);
    }
}
