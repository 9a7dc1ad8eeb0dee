package london.dsco.advice.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The actions of a borough. */
@ApplicationScoped
class AuditActions {

    private final EntityManager database;

    AuditActions(EntityManager database) {
        this.database = database;
    }

    void add(AuditAction action) {
        database.persist(action);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     action
     */
    AuditAction get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(AuditAction.class, id))
                .filter(action -> action.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    List<AuditAction> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from AuditAction where requestId = :request and id > :after order by id",
                        AuditAction.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @param owner user name; null for everybody's
     */
    List<AuditAction> in(String borough, ActionState state, String owner, UUID after, int rows) {
        TypedQuery<AuditAction> query =
                database.createQuery(
                                "from AuditAction where borough = :borough and id > :after and "
                                        + (state == ActionState.OPEN
                                                ? "closedAt is null"
                                                : "closedAt is not null")
                                        + (owner == null ? "" : " and owner = :owner")
                                        + " order by id",
                                AuditAction.class)
                        .setParameter("borough", borough)
                        .setParameter("after", after)
                        .setMaxResults(rows);
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        return query.getResultList();
    }

    /** Returns the audit with this id, if the request has it. */
    Optional<Audit> audit(AdviceRequest request, UUID auditId) {
        return Optional.ofNullable(database.find(Audit.class, auditId))
                .filter(audit -> audit.requestId().equals(request.id()));
    }
}
