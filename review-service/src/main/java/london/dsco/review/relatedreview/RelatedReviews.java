package london.dsco.review.relatedreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import london.dsco.review.plan.Plan;

/** The rows of children's other reviews, one for each kind. */
@ApplicationScoped
class RelatedReviews {

    private final EntityManager database;

    RelatedReviews(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the other reviews of a plan's child that row-level security shows, in the order of
     * their kinds.
     */
    List<RelatedReview> of(Plan plan) {
        return database.createQuery("from RelatedReview where plan = :plan", RelatedReview.class)
                .setParameter("plan", plan)
                .getResultStream()
                .sorted(Comparator.comparing(RelatedReview::kind))
                .toList();
    }

    /**
     * Replaces the recorded reviews of some kinds.
     *
     * @param kinds all earlier reviews of these kinds are deleted
     */
    void replace(Plan plan, Set<ReviewKind> kinds, Collection<RelatedReview> reviews) {
        of(plan).stream().filter(kept -> kinds.contains(kept.kind())).forEach(database::remove);
        database.flush();
        reviews.forEach(database::persist);
    }
}
