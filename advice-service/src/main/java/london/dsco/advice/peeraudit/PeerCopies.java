package london.dsco.advice.peeraudit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.Register;

/** The copies that a borough received from others. The resource says which roles read them. */
@ApplicationScoped
class PeerCopies implements Register<UUID, PeerCopy> {

    private final EntityManager database;

    PeerCopies(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<PeerCopy> find(UUID id, Actor actor, Lock lock) {
        return database.createQuery(
                        "from PeerCopy where id = :id and borough = :borough", PeerCopy.class)
                .setParameter("id", id)
                .setParameter("borough", actor.borough())
                .setLockMode(
                        lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    List<PeerCopy> page(Actor actor, UUID after, int rows) {
        return database.createQuery(
                        "from PeerCopy where borough = :borough and id > :after order by id",
                        PeerCopy.class)
                .setParameter("borough", actor.borough())
                .setParameter("after", after)
                .setMaxResults(rows)
                .getResultList();
    }

    @Override
    public List<?> representations(PeerCopy copy, Actor actor) {
        return List.of();
    }
}
