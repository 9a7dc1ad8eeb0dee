package london.dsco.network.regionalframework;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;
import london.dsco.network.paper.Sought;

/** Each borough's progress with each framework. */
@Singleton
class Implementations extends Shelf<Implementation, ImplementationView> {

    private static final String SHARED =
            "from Implementation where frameworkId = :framework and status = SHARED"
                    + " order by borough";

    Implementations(EntityManager database) {
        super(
                database,
                Implementation.class,
                Set.of(Role.DSCO),
                (paper, reader) -> ImplementationView.of(paper));
    }

    /** Returns the implementation of the actor's own borough, unless it was withdrawn. */
    Optional<Implementation> standingOf(UUID frameworkId, Actor actor) {
        return standing(Sought.by("frameworkId", frameworkId), actor);
    }

    /** Returns the implementations that every member reads, borough by borough. */
    List<Implementation> sharedOf(UUID frameworkId) {
        return database.createQuery(SHARED, Implementation.class)
                .setParameter("framework", frameworkId)
                .setMaxResults(Borough.values().length)
                .getResultList();
    }
}
