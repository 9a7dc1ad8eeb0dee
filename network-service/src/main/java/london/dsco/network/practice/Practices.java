package london.dsco.network.practice;

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

/** The practice library. */
@Singleton
class Practices extends ShareablePapers<Practice> {

    Practices(EntityManager database) {
        super(database, Practice.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<Practice> after(UUID after, PracticeType type, Theme theme, Actor actor, int limit) {
        List<Restriction<Practice>> narrowed = new ArrayList<>();
        if (type != null) {
            narrowed.add(field("type", PracticeType.class).equalTo(type));
        }
        if (theme != null) {
            narrowed.add(field("theme", Theme.class).equalTo(theme));
        }
        return after(after, narrowed, actor, limit);
    }

    @Override
    protected PracticeView view(Practice paper, Actor actor) {
        return PracticeView.of(paper, actor.today());
    }
}
