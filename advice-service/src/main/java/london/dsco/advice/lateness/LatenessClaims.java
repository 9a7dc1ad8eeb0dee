package london.dsco.advice.lateness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The claims on a request that its lateness be excused. */
@ApplicationScoped
class LatenessClaims {

    private final EntityManager database;

    LatenessClaims(EntityManager database) {
        this.database = database;
    }

    void add(LatenessClaim claim) {
        database.persist(claim);
    }

    /** Lists the claims recorded after the one with this id, oldest first. */
    List<LatenessClaim> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from LatenessClaim where requestId = :request and id > :after order by id",
                        LatenessClaim.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Lists the claims, oldest first. */
    List<LatenessClaim> of(AdviceRequest request) {
        return database.createQuery(
                        "from LatenessClaim where requestId = :request order by recordedOn, id",
                        LatenessClaim.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     exception
     */
    LatenessClaim get(AdviceRequest request, UUID id) {
        return of(request).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
