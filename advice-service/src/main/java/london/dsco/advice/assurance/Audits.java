package london.dsco.advice.assurance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;

/** The audits of a request; they are only ever added to. */
@ApplicationScoped
class Audits {

    private final EntityManager database;

    Audits(EntityManager database) {
        this.database = database;
    }

    void add(Audit audit) {
        database.persist(audit);
    }

    /** Oldest first, from the first that was recorded after the one with this id. */
    List<Audit> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from Audit where requestId = :request and id > :after order by id",
                        Audit.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Oldest first. */
    List<Audit> of(AdviceRequest request) {
        return database.createQuery(
                        "from Audit where requestId = :request order by auditedAt, id", Audit.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    Optional<Audit> find(AdviceRequest request, UUID id) {
        return of(request).stream().filter(audit -> audit.id().equals(id)).findFirst();
    }

    /** The audit that counts for the latest version; empty while it has not been audited. */
    Optional<Audit> latest(AdviceRequest request) {
        return of(request).stream()
                .filter(audit -> audit.adviceVersion() == request.adviceVersion())
                .reduce((earlier, later) -> later);
    }
}
