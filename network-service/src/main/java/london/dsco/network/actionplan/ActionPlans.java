package london.dsco.network.actionplan;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import org.hibernate.query.Order;
import org.hibernate.query.restriction.Restriction;
import org.hibernate.query.specification.SelectionSpecification;

/** Action plans of the boroughs. */
@Singleton
class ActionPlans extends ShareablePapers<ActionPlan> {

    ActionPlans(EntityManager database) {
        super(database, ActionPlan.class, Set.of(Role.DSCO));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<ActionPlan> after(UUID after, String borough, Actor actor, int limit) {
        List<Restriction<ActionPlan>> narrowed = new ArrayList<>();
        if (borough != null) {
            narrowed.add(field("borough", String.class).equalTo(borough));
        }
        return after(after, narrowed, actor, limit);
    }

    /** The latest shared plan of each borough, by the day on which it begins. */
    List<ActionPlan> latestShared() {
        return SelectionSpecification.create(ActionPlan.class)
                .restrict(shared())
                .sort(Order.asc(ActionPlan.class, "borough"))
                .sort(Order.asc(ActionPlan.class, "firstDay"))
                .createQuery(database)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                ActionPlan::borough,
                                Function.identity(),
                                (earlier, later) -> later,
                                LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    @Override
    protected ActionPlanView view(ActionPlan paper, Actor actor) {
        return ActionPlanView.of(paper, actor.today());
    }
}
