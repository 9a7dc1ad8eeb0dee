package london.dsco.advice.plantext;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The texts of plans on the records of the requests. They are only ever added. */
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
     * Lists the texts of one request in the order of recording.
     *
     * @param after id of the text after which to start
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
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     text
     */
    PlanText get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(PlanText.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
