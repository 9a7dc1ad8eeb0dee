package london.dsco.network.training;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.measure.Quarter;
import london.dsco.network.paper.ShareablePapers;
import london.dsco.network.paper.Sharing;
import org.hibernate.query.restriction.Restriction;

/** Training returns of the boroughs. */
@Singleton
class TrainingReturns extends ShareablePapers<TrainingReturn> {

    TrainingReturns(EntityManager database) {
        super(database, TrainingReturn.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<TrainingReturn> after(
            UUID after,
            String borough,
            TrainingAudience audience,
            String quarter,
            Actor actor,
            int limit) {
        List<Restriction<TrainingReturn>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        if (audience != null) {
            narrowed.add(field("audience", TrainingAudience.class).equalTo(audience));
        }
        if (quarter != null) {
            narrowed.add(field("quarter", String.class).equalTo(quarter));
        }
        return after(after, narrowed, actor, limit);
    }

    /** The standing one of the actor's own borough; others of it wait until this command ends. */
    Optional<TrainingReturn> of(String quarter, TrainingAudience audience, Actor actor) {
        database.createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('training_return' || :borough, 0))::text",
                        String.class)
                .setParameter("borough", actor.scope())
                .getSingleResult();
        return database.createQuery(
                        "from TrainingReturn t where t.borough = :borough and t.quarter = :quarter and t.audience = :audience and t.status <> :withdrawn",
                        TrainingReturn.class)
                .setParameter("borough", actor.scope())
                .setParameter("quarter", quarter)
                .setParameter("audience", audience)
                .setParameter("withdrawn", Sharing.WITHDRAWN)
                .getResultStream()
                .findFirst();
    }

    /** The shared ones about an audience, of all boroughs, by quarter and borough. */
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

    @Override
    protected TrainingReturnView view(TrainingReturn paper, Actor actor) {
        return TrainingReturnView.of(paper, actor);
    }
}
