package london.dsco.advice.peeraudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.request.AdviceRequest;

/**
 * The versions that a borough sent to others for a blind audit, read only in its own transactions.
 */
@ApplicationScoped
class PeerAudits {

    private final EntityManager database;

    PeerAudits(EntityManager database) {
        this.database = database;
    }

    /** Adds the record before the copy, because only the owner of the record may add the copy. */
    void add(PeerAudit audit, PeerCopy copy) {
        database.persist(audit);
        database.flush();
        database.persist(copy);
        database.flush();
    }

    List<PeerAudit> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from PeerAudit where requestId = :request and id > :after order by id",
                        PeerAudit.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    Optional<PeerAudit> find(AdviceRequest request, UUID id) {
        return database.createQuery(
                        "from PeerAudit where requestId = :request and id = :id", PeerAudit.class)
                .setParameter("request", request.id())
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Returns whether the latest version has already gone to that borough. */
    boolean isSent(AdviceRequest request, String withBorough) {
        return !database.createQuery(
                        "select id from PeerAudit where requestId = :request"
                                + " and adviceVersion = :version and withBorough = :with",
                        UUID.class)
                .setParameter("request", request.id())
                .setParameter("version", request.adviceVersion())
                .setParameter("with", withBorough)
                .getResultList()
                .isEmpty();
    }

    /** Returns the copy. The borough that sent it can only read it. */
    PeerCopy copy(PeerAudit audit) {
        return Optional.ofNullable(database.find(PeerCopy.class, audit.copyId())).orElseThrow();
    }

    /** Returns the audit that counts for the latest version. */
    Optional<Audit> audit(AdviceRequest request) {
        return database.createQuery(
                        "from Audit where requestId = :request and adviceVersion = :version"
                                + " order by id desc",
                        Audit.class)
                .setParameter("request", request.id())
                .setParameter("version", request.adviceVersion())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
