package london.dsco.network.training;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.measure.Quarter;
import london.dsco.network.paper.Sharing;
import london.dsco.network.paper.Shelf;
import london.dsco.network.paper.Sought;

/** Training returns of the boroughs. */
@Singleton
class TrainingReturns extends Shelf<TrainingReturn, TrainingReturnView> {

    TrainingReturns(EntityManager database) {
        super(database, TrainingReturn.class, Set.of(Role.DSCO), TrainingReturnView::of);
    }

    /** Returns the return of the actor's own borough, unless it was withdrawn. */
    Optional<TrainingReturn> of(String quarter, TrainingAudience audience, Actor actor) {
        return standing(Sought.by("quarter", quarter).and("audience", audience), actor);
    }

    /** Returns the shared returns about an audience from all boroughs, by quarter and borough. */
    List<TrainingReturn> shared(TrainingAudience audience, Quarter from, Quarter to) {
        return database.createQuery(
                        "from TrainingReturn t where t.audience = :audience and t.quarter between :from and :to and t.status = :shared order by t.quarter, t.borough",
                        TrainingReturn.class)
                .setParameter("audience", audience)
                .setParameter("from", from.toString())
                .setParameter("to", to.toString())
                .setParameter("shared", Sharing.SHARED)
                .getResultList();
    }
}
