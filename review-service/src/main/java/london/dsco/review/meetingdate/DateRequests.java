package london.dsco.review.meetingdate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.ReviewStatus;

/** The settings that were asked for the day of a review's meeting. */
@ApplicationScoped
public class DateRequests {

    private final EntityManager database;

    DateRequests(EntityManager database) {
        this.database = database;
    }

    void add(DateRequest request) {
        database.persist(request);
    }

    Optional<DateRequest> of(AnnualReview review) {
        return Optional.ofNullable(database.find(DateRequest.class, review.id()));
    }

    /**
     * Returns a borough's reviews at a known setting that have no meeting, in the order of their
     * ids.
     */
    List<AnnualReview> withoutMeeting(String borough, UUID after, int limit) {
        return database.createQuery(
                        "select r from AnnualReview r join fetch r.plan p"
                                + " where r.borough = :borough and r.status = :status"
                                + " and p.placement.settingUrn is not null"
                                + " and r.id > :after order by r.id",
                        AnnualReview.class)
                .setParameter("borough", borough)
                .setParameter("status", ReviewStatus.WITHOUT_MEETING)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Returns the requests that no setting has answered, in the order of the reviews.
     *
     * @param settingUrn the setting whose requests are wanted; null for all
     */
    List<DateRequest> unanswered(String borough, String settingUrn, UUID after, int limit) {
        return database.createQuery(
                        "select d from DateRequest d join fetch d.review r join fetch r.plan p"
                                + " where d.borough = :borough and r.status = :status"
                                + " and (:urn is null or p.placement.settingUrn = :urn)"
                                + " and r.id > :after order by r.id",
                        DateRequest.class)
                .setParameter("borough", borough)
                .setParameter("status", ReviewStatus.WITHOUT_MEETING)
                .setParameter("urn", settingUrn)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
