package london.dsco.network.actionplan;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;
import org.hibernate.query.Order;
import org.hibernate.query.specification.SelectionSpecification;

/** Action plans of the boroughs. */
@Singleton
class ActionPlans extends Shelf<ActionPlan, ActionPlanView> {

    ActionPlans(EntityManager database) {
        super(
                database,
                ActionPlan.class,
                Set.of(Role.DSCO),
                (paper, reader) -> ActionPlanView.of(paper, reader.today()));
    }

    /** Returns each borough's latest shared plan, by its first day. */
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
}
