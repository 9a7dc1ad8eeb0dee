package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/** The imports of the boroughs. */
@ApplicationScoped
class PlanImports implements OpeningRegister<UUID, PlanImport> {

    private final EntityManager database;

    PlanImports(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<PlanImport> find(UUID id, Actor actor, Lock lock) {
        LockModeType mode =
                lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE;
        return Optional.ofNullable(database.find(PlanImport.class, id, mode))
                .filter(one -> one.borough().equals(actor.borough()));
    }

    @Override
    public void add(PlanImport received) {
        database.persist(received);
        database.flush();
    }

    @Override
    public List<?> representations(PlanImport one, Actor actor) {
        return List.of(PlanImportView.of(one));
    }
}
