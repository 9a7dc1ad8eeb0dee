package london.dsco.advice.plantext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The texts of plans on the records of the requests; they are only ever added to. */
@ApplicationScoped
class PlanTexts {

    private final EntityManager database;

    PlanTexts(EntityManager database) {
        this.database = database;
    }

    void add(PlanText text) {
        database.persist(text);
    }

    /**
     * Those of one request, in the order in which they were recorded.
     *
     * @param after id of the one after which to start
     */
    List<PlanText> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from PlanText where requestId = :request and id > :after order by id",
                        PlanText.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is no such text on
     *     the record of the request
     */
    PlanText get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(PlanText.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
