package london.dsco.network.policywatch;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import org.hibernate.query.restriction.Restriction;

/** Policy items of the boroughs and of the network. */
@Singleton
class PolicyItems extends ShareablePapers<PolicyItem> {

    PolicyItems(EntityManager database) {
        super(database, PolicyItem.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<PolicyItem> after(UUID after, PolicyStage stage, Actor actor, int limit) {
        List<Restriction<PolicyItem>> narrowed = new ArrayList<>();
        if (stage != null) {
            narrowed.add(field("stage", PolicyStage.class).equalTo(stage));
        }
        return after(after, narrowed, actor, limit);
    }

    @Override
    protected PolicyItemView view(PolicyItem paper, Actor actor) {
        return PolicyItemView.of(paper);
    }
}
