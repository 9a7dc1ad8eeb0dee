package london.dsco.network.action;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Papers;
import london.dsco.network.series.SeriesRegister;
import org.hibernate.query.restriction.Restriction;

/** How actions ended. */
@Singleton
class ActionClosures extends Papers<ActionClosure> {

    ActionClosures(EntityManager database) {
        super(database, ActionClosure.class, SeriesRegister.AUTHORS, SeriesRegister.COLLEAGUES);
    }

    /**
     * Returns the closures of some actions, by the action's id, without actions that have not
     * ended.
     */
    Map<UUID, ActionClosure> of(Collection<UUID> actions) {
        return database.createQuery(
                        "from ActionClosure where actionId in :actions", ActionClosure.class)
                .setParameter("actions", actions)
                .getResultStream()
                .collect(toMap(ActionClosure::actionId, Function.identity()));
    }

    @Override
    protected Restriction<ActionClosure> shared() {
        return field("shared", Boolean.class).equalTo(true);
    }

    /** Returns nothing of its own, because a closure is read as part of its action. */
    @Override
    protected Object view(ActionClosure closure, Actor actor) {
        return closure.id();
    }
}
