package london.dsco.network.policywatch;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** Policy items of the boroughs and of the network. */
@Singleton
class PolicyItems extends Shelf<PolicyItem, PolicyItemView> {

    PolicyItems(EntityManager database) {
        super(
                database,
                PolicyItem.class,
                Set.of(Role.DSCO, Role.NETWORK_COORDINATOR),
                (paper, reader) -> PolicyItemView.of(paper));
    }
}
