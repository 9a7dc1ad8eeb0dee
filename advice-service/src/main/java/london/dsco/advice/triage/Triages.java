package london.dsco.advice.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The triages of all requests. They are only ever added. */
@ApplicationScoped
class Triages {

    /** Sorts before every id. */
    private static final UUID FIRST = new UUID(0, 0);

    private final EntityManager database;

    Triages(EntityManager database) {
        this.database = database;
    }

    /**
     * Lists the triages of one request in the order in which they were made.
     *
     * @param after id of the triage after which to start; null for the first
     */
    List<Triage> page(UUID requestId, UUID after, int rows) {
        return database.createQuery(
                        "from Triage where requestId = :request and id > :after order by id",
                        Triage.class)
                .setParameter("request", requestId)
                .setParameter("after", after == null ? FIRST : after)
                .setMaxResults(rows)
                .getResultList();
    }

    /** Returns the id of the triage that counts; empty before the first. */
    Optional<UUID> latest(UUID requestId) {
        return database.createQuery(
                        "select id from Triage where requestId = :request order by id desc",
                        UUID.class)
                .setParameter("request", requestId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Returns a triage of a request. */
    Optional<Triage> find(UUID requestId, UUID id) {
        return Optional.ofNullable(database.find(Triage.class, id))
                .filter(triage -> triage.requestId().equals(requestId));
    }

    void add(Triage triage) {
        database.persist(triage);
    }
}
