package london.dsco.network.inspection;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.ShareablePapers;
import london.dsco.network.paper.Sharing;
import org.hibernate.query.restriction.Restriction;

/** Evidence of the boroughs and of the network. */
@Singleton
class EvidenceItems extends ShareablePapers<EvidenceItem> {

    private static final UUID BEFORE_EVERY_ID = new UUID(0, 0);

    EvidenceItems(EntityManager database) {
        super(database, EvidenceItem.class, Set.of(Role.DSCO, Role.BOROUGH_ADMIN));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<EvidenceItem> after(UUID after, Actor actor, int limit) {
        List<Restriction<EvidenceItem>> narrowed = new ArrayList<>();
        return after(after, narrowed, actor, limit);
    }

    /** What the actor's own borough can show, in the order in which it was written. */
    List<EvidenceItem> ofOwnBorough(Actor actor, int limit) {
        return after(
                        BEFORE_EVERY_ID,
                        List.of(field("borough", String.class).equalTo(actor.scope())),
                        actor,
                        limit)
                .stream()
                .filter(item -> item.status() != Sharing.WITHDRAWN)
                .toList();
    }

    @Override
    protected EvidenceItemView view(EvidenceItem paper, Actor actor) {
        return EvidenceItemView.of(paper);
    }
}
