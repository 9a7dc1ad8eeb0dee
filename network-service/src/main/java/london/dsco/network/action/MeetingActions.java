package london.dsco.network.action;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Papers;
import london.dsco.network.series.SeriesRegister;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** The actions of all meetings. */
@Singleton
class MeetingActions extends Papers<MeetingAction> {

    /** Actions of one owner, or of all owners for those who act for no borough. */
    private static final String OWNED =
            "select a from MeetingAction a left join ActionClosure c on c.actionId = a.id"
                    + " where (:everybodys = true or a.owner = :owner) and a.id > :after"
                    + " and (:state = ''"
                    + " or :state = 'WITHDRAWN' and a.status = WITHDRAWN"
                    + " or :state = 'OPEN' and a.status = AGREED and c.id is null"
                    + " or :state = 'DONE' and a.status = AGREED and c.status = DONE"
                    + " or :state = 'DROPPED' and a.status = AGREED and c.status = DROPPED)";

    private final ActionClosures closures;

    MeetingActions(EntityManager database, ActionClosures closures) {
        super(database, MeetingAction.class, SeriesRegister.AUTHORS, SeriesRegister.COLLEAGUES);
        this.closures = closures;
    }

    /**
     * Lists the actions of a meeting that the actor may read, in the order in which they were
     * recorded.
     */
    List<MeetingAction> at(UUID meetingId, UUID after, Actor actor, int limit) {
        return after(
                after, List.of(field("meetingId", UUID.class).equalTo(meetingId)), actor, limit);
    }

    /**
     * Lists the actions that the actor's borough took on; for an actor without a borough, those of
     * every borough.
     *
     * @param state null for all
     */
    List<MeetingAction> takenOn(UUID after, ActionState state, Actor actor, int limit) {
        return SelectionSpecification.create(MeetingAction.class, OWNED)
                .restrict(readableBy(actor))
                .sort(Order.asc(MeetingAction.class, "id"))
                .createQuery(database)
                .setParameter("everybodys", actor.borough() == null)
                .setParameter("owner", actor.scope())
                .setParameter("after", after)
                .setParameter("state", state == null ? "" : state.name())
                .setMaxResults(limit)
                .getResultList();
    }

    boolean isClosed(MeetingAction action) {
        return !closures.of(List.of(action.id())).isEmpty();
    }

    List<MeetingActionView> views(List<MeetingAction> actions, Actor actor) {
        if (actions.isEmpty()) {
            return List.of();
        }
        Map<UUID, ActionClosure> ended =
                closures.of(actions.stream().map(MeetingAction::id).toList());
        return actions.stream()
                .map(one -> MeetingActionView.of(one, ended.get(one.id()), actor.today()))
                .toList();
    }

    @Override
    protected Restriction<MeetingAction> shared() {
        return field("shared", Boolean.class).equalTo(true);
    }

    @Override
    protected MeetingActionView view(MeetingAction action, Actor actor) {
        return views(List.of(action), actor).get(0);
    }
}
