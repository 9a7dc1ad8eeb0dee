package london.dsco.advice.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The disputes, which row-level security shows to their two parties and nobody else. */
@ApplicationScoped
class CaseDisputes {

    private final EntityManager database;

    CaseDisputes(EntityManager database) {
        this.database = database;
    }

    void add(CaseDispute dispute) {
        database.persist(dispute);
    }

    /** Returns the open dispute on a case with a borough on a ground, if any. */
    Optional<CaseDispute> open(AdviceRequest request, DisputeGround ground, String withBorough) {
        return database.createQuery(
                        "from CaseDispute where requestId = :request and ground = :ground"
                                + " and withBorough = :borough and outcome is null",
                        CaseDispute.class)
                .setParameter("request", request.id())
                .setParameter("ground", ground)
                .setParameter("borough", withBorough)
                .getResultStream()
                .findFirst();
    }

    /** Lists the disputes on one case, oldest first, after an id. */
    List<CaseDispute> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from CaseDispute where requestId = :request and id > :after order by id",
                        CaseDispute.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the disputes to which a borough is a party, oldest first, after an id. */
    List<CaseDispute> ofBorough(String borough, UUID after, int rows) {
        return database.createQuery(
                        "from CaseDispute where (borough = :borough or withBorough = :borough)"
                                + " and id > :after order by id",
                        CaseDispute.class)
                .setParameter("borough", borough)
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the case has no such
     *     dispute
     */
    CaseDispute get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(CaseDispute.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
