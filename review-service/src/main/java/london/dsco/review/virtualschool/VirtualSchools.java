package london.dsco.review.virtualschool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/**
 * The contacts of virtual schools that a borough maintains, and those that others maintain for all.
 */
@ApplicationScoped
class VirtualSchools implements OpeningRegister<String, VirtualSchool> {

    private static final String KEPT =
            "from VirtualSchool where borough = :borough and authority = :authority";

    private final EntityManager database;

    VirtualSchools(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the contact of an authority: the authority's own version or, without one, the
     * borough's.
     *
     * @param borough GSS code of the borough of the current transaction
     */
    Optional<VirtualSchool> of(String authority, String borough) {
        return find(authority, authority, LockModeType.NONE)
                .or(() -> find(borough, authority, LockModeType.NONE));
    }

    @Override
    public Optional<VirtualSchool> find(String authority, Actor actor, Lock lock) {
        return find(
                actor.borough(),
                authority,
                lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
    }

    private Optional<VirtualSchool> find(String borough, String authority, LockModeType lock) {
        return database.createQuery(KEPT, VirtualSchool.class)
                .setParameter("borough", borough)
                .setParameter("authority", authority)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(VirtualSchool school) {
        database.persist(school);
        database.flush();
    }

    @Override
    public List<?> representations(VirtualSchool school, Actor actor) {
        return List.of(VirtualSchoolView.of(school));
    }
}
