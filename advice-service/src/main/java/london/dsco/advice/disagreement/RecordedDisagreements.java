package london.dsco.advice.disagreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The disagreements on the requests. They are only ever added. */
@ApplicationScoped
class RecordedDisagreements {

    private final EntityManager database;

    RecordedDisagreements(EntityManager database) {
        this.database = database;
    }

    void add(RecordedDisagreement disagreement) {
        database.persist(disagreement);
    }

    /**
     * Lists the disagreements on one request in the order of recording.
     *
     * @param after id of the disagreement after which to start
     */
    List<RecordedDisagreement> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from RecordedDisagreement where requestId = :request and id > :after"
                                + " order by id",
                        RecordedDisagreement.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     disagreement
     */
    RecordedDisagreement get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(RecordedDisagreement.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
