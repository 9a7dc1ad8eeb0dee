package london.dsco.network.inspection;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Sharing;
import london.dsco.network.paper.Shelf;
import london.dsco.network.paper.Sought;

/** Evidence of the boroughs and of the network. */
@Singleton
class EvidenceItems extends Shelf<EvidenceItem, EvidenceItemView> {

    EvidenceItems(EntityManager database) {
        super(
                database,
                EvidenceItem.class,
                Set.of(Role.DSCO, Role.BOROUGH_ADMIN),
                (paper, reader) -> EvidenceItemView.of(paper));
    }

    /** Lists the evidence of the actor's own borough, in the order in which it was written. */
    List<EvidenceItem> ofOwnBorough(Actor actor, int limit) {
        return after(BEFORE_EVERY_ID, Sought.by("borough", actor.scope()), actor, limit).stream()
                .filter(item -> item.status() != Sharing.WITHDRAWN)
                .toList();
    }
}
