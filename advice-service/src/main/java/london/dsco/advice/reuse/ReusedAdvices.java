package london.dsco.advice.reuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;

/**
 * The earlier advice on record, which is only ever added. Writing calls {@link #has} in the
 * transaction of its own command.
 */
@ApplicationScoped
public class ReusedAdvices {

    /** Sorts before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    ReusedAdvices(EntityManager database) {
        this.database = database;
    }

    /** Returns whether a request may rely on this earlier advice. */
    public boolean has(AdviceRequest request, UUID id) {
        return find(request, id).isPresent();
    }

    Optional<ReusedAdvice> find(AdviceRequest request, UUID id) {
        return Optional.ofNullable(database.find(ReusedAdvice.class, id))
                .filter(reused -> reused.requestId().equals(request.id()));
    }

    /**
     * Lists the earlier advice, oldest first.
     *
     * @param after id of the earlier advice after which to start; null for the first
     */
    List<ReusedAdvice> page(AdviceRequest request, UUID after, int rows) {
        return database.createQuery(
                        "from ReusedAdvice where requestId = :request and id > :after order by id",
                        ReusedAdvice.class)
                .setParameter("request", request.id())
                .setParameter("after", after == null ? FIRST : after)
                .setMaxResults(rows)
                .getResultList();
    }

    void add(ReusedAdvice reused) {
        database.persist(reused);
    }
}
