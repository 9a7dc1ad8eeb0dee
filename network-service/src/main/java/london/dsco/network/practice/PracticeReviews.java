package london.dsco.network.practice;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.network.paper.Papers;

/**
 * Reviews between boroughs of each other's practices. Only the two boroughs concerned read a
 * review.
 */
@Singleton
class PracticeReviews extends Papers<PracticeReview> {

    PracticeReviews(EntityManager database) {
        super(database, PracticeReview.class, Set.of(Role.DSCO));
    }

    /** Lists the reviews that the actor's borough gave or received, oldest first, after one. */
    List<PracticeReview> of(UUID practiceId, UUID after, Actor actor, int limit) {
        return database.createQuery(
                        """
                        from PracticeReview where practiceId = :practice and id > :after
                        and (borough = :own or owner = :own) order by id
                        """,
                        PracticeReview.class)
                .setParameter("practice", practiceId)
                .setParameter("after", after)
                .setParameter("own", actor.scope())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Returns the verdicts on a version that the actor may read. */
    List<ReviewVerdict> verdicts(PracticeVersion version) {
        return database.createQuery(
                        "select verdict from PracticeReview where versionId = :version",
                        ReviewVerdict.class)
                .setParameter("version", version.id())
                .getResultList();
    }

    @Override
    protected Object view(PracticeReview review, Actor actor) {
        return PracticeReviewView.of(review);
    }
}
