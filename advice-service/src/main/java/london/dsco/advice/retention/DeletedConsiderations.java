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

/** The considerations that were deleted, and their deletion. */
@ApplicationScoped
class DeletedConsiderations implements OpeningRegister<UUID, DeletedConsideration> {

    private final EntityManager entities;
    private final Jdbc database;

    DeletedConsiderations(EntityManager entities, Jdbc database) {
        this.entities = entities;
        this.database = database;
    }

    /**
     * Deletes everything about a consideration. The database itself refuses one that is not over or
     * is on hold.
     */
    void forget(UUID considerationId) {
        entities.flush();
        entities.clear();
        database.query("select forget_consideration(?)", row -> row.getInt(1), considerationId);
    }

    @Override
    public Optional<DeletedConsideration> find(UUID id, Actor actor, Lock lock) {
        return Optional.ofNullable(entities.find(DeletedConsideration.class, id))
                .filter(deleted -> deleted.borough().equals(actor.borough()));
    }

    @Override
    public void add(DeletedConsideration deleted) {
        entities.persist(deleted);
        entities.flush();
    }

    int count(RetentionRun run) {
        return entities.createQuery(
                        "select count(*) from DeletedConsideration where runId = :run", Long.class)
                .setParameter("run", run.id())
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<?> representations(DeletedConsideration deleted, Actor actor) {
        return List.of();
    }
}
