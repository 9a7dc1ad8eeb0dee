package london.dsco.network.learningreview;

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

/** Learning reviews of the boroughs and of the network. */
@Singleton
class LearningReviews extends ShareablePapers<LearningReview> {

    LearningReviews(EntityManager database) {
        super(database, LearningReview.class, Set.of(Role.DSCO, Role.NETWORK_COORDINATOR));
    }

    /** Those that the actor may read, in the order in which they were written, after one. */
    List<LearningReview> after(UUID after, LearningKind kind, Actor actor, int limit) {
        List<Restriction<LearningReview>> narrowed = new ArrayList<>();
        if (kind != null) {
            narrowed.add(field("kind", LearningKind.class).equalTo(kind));
        }
        return after(after, narrowed, actor, limit);
    }

    @Override
    protected LearningReviewView view(LearningReview paper, Actor actor) {
        return LearningReviewView.of(paper);
    }
}
