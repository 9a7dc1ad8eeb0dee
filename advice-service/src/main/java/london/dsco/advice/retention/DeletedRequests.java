package london.dsco.advice.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/** The requests that were deleted, and their deletion. */
@ApplicationScoped
class DeletedRequests implements OpeningRegister<UUID, DeletedRequest> {

    private final EntityManager entities;
    private final Jdbc database;

    DeletedRequests(EntityManager entities, Jdbc database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Deletes everything about a request in every table. The database finds the tables, and itself
     * refuses a request that is not over or is on hold.
     */
    void forget(UUID requestId) {
        entities.flush();
        entities.clear();
        database.query("select forget_request(?)", row -> row.getInt(1), requestId);
    }

    @Override
    public Optional<DeletedRequest> find(UUID id, Actor actor, Lock lock) {
        return Optional.ofNullable(entities.find(DeletedRequest.class, id))
                .filter(deleted -> deleted.borough().equals(actor.borough()));
    }

    @Override
    public void add(DeletedRequest deleted) {
        entities.persist(deleted);
        entities.flush();
    }

    /** Lists the requests that a run deleted, in the order of the ids. */
    List<DeletedRequest> of(RetentionRun run, UUID after, int rows) {
        return entities.createQuery(
                        "from DeletedRequest where runId = :run and id > :after order by id",
                        DeletedRequest.class)
                .setParameter("run", run.id())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    int count(RetentionRun run) {
        return entities.createQuery(
                        "select count(*) from DeletedRequest where runId = :run", Long.class)
                .setParameter("run", run.id())
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<?> representations(DeletedRequest deleted, Actor actor) {
        return List.of();
    }
}
