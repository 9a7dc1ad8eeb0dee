package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.review.plan.Plans;

/** The open reviews of a borough, for a part that decides who sees which. */
@ApplicationScoped
public class OpenReviews {

    private static final String BEGUN =
            "from AnnualReview r join fetch r.plan where r.borough = :borough"
                    + " and r.status not in :ended and r.startsOn <= :day order by r.id";

    private final EntityManager database;

    OpenReviews(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns all reviews of the actor's own borough whose cycle began by a day, oldest first. It
     * does not check what the actor may see.
     */
    public List<AnnualReview> begunBy(LocalDate day, Actor actor) {
        return database.createQuery(BEGUN, AnnualReview.class)
                .setParameter("borough", Plans.boroughOf(actor))
                .setParameter("ended", List.of(ReviewStatus.COMPLETED, ReviewStatus.CLOSED))
                .setParameter("day", day)
                .getResultList();
    }
}
