package london.dsco.network.learningreview;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Set;
import london.dsco.domain.Role;
import london.dsco.network.paper.Shelf;

/** Learning reviews of the boroughs and of the network. */
@Singleton
class LearningReviews extends Shelf<LearningReview, LearningReviewView> {

    LearningReviews(EntityManager database) {
        super(
                database,
                LearningReview.class,
                Set.of(Role.DSCO, Role.NETWORK_COORDINATOR),
                (paper, reader) -> LearningReviewView.of(paper));
    }
}
