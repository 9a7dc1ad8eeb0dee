package london.dsco.network.following;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;
import london.dsco.records.Lock;
import london.dsco.records.OpeningRegister;

/** The questions that members follow. Each member finds only their own. */
@Singleton
class Follows extends Papers<Follow> {

    private static final String OWN =
            "from Follow where questionId = :question and borough = :borough and writtenBy = :member";

    private static final String FOLLOWED =
            """
            select questionId from Follow
            where borough = :borough and writtenBy = :member and status = :following
              and questionId > :after
            order by questionId
            """;

    Follows(EntityManager database) {
        super(database, Follow.class, Set.of(Role.values()));
    }

    /** Returns the actor's own, by the question that they follow. */
    OpeningRegister<UUID, Follow> ofMember() {
        return new OpeningRegister<>() {

            @Override
            public Optional<Follow> find(UUID question, Actor actor, Lock lock) {
                return database.createQuery(OWN, Follow.class)
                        .setParameter("question", question)
                        .setParameter("borough", actor.scope())
                        .setParameter("member", actor.username())
                        .setLockMode(
                                lock == Lock.CHANGE
                                        ? LockModeType.PESSIMISTIC_WRITE
                                        : LockModeType.NONE)
                        .getResultStream()
                        .findFirst();
            }

            @Override
            public void add(Follow follow) {
                Follows.this.add(follow);
            }

            @Override
            public List<?> representations(Follow follow, Actor actor) {
                return List.of();
            }
        };
    }

    /**
     * Returns the ids of the questions that the actor follows, in the order of the ids, which is
     * random.
     */
    List<UUID> followed(UUID after, Actor actor, int limit) {
        return database.createQuery(FOLLOWED, UUID.class)
                .setParameter("borough", actor.scope())
                .setParameter("member", actor.username())
                .setParameter("following", Follow.Status.FOLLOWING)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    protected Object view(Follow follow, Actor actor) {
        return follow.questionId();
    }
}
