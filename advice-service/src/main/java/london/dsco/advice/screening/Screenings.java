package london.dsco.advice.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Refusal;

/** The screenings of the requests. They are only ever added to. */
@ApplicationScoped
class Screenings {

    private final EntityManager database;

    Screenings(EntityManager database) {
        this.database = database;
    }

    void add(Screening screening) {
        database.persist(screening);
    }

    /**
     * Lists the screenings of one request in the order of recording.
     *
     * @param after id of the screening after which to start
     */
    List<Screening> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from Screening where requestId = :request and id > :after order by id",
                        Screening.class)
                .setParameter("request", request.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when the request has no such
     *     screening
     */
    Screening get(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(Screening.class, id))
                .filter(found -> found.requestId().equals(request.id()))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}
