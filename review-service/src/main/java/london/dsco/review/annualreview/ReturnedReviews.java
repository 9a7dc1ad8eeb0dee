package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reviews of plans for a borough's returns, by the plan's id. */
@ApplicationScoped
public class ReturnedReviews {

    private final EntityManager database;

    ReturnedReviews(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns each plan's last review whose meeting was held in a period.
     *
     * @param from first London date
     * @param to last London date
     */
    public Map<UUID, AnnualReview> lastMet(Collection<UUID> plans, LocalDate from, LocalDate to) {
        return byPlan(
                database.createQuery(
                                "select r from AnnualReview r join fetch r.plan where r.plan.id in :plans"
                                        + " and r.meeting.state = :held and r.meeting.on between :from and :to"
                                        + " order by r.meeting.on, r.id",
                                AnnualReview.class)
                        .setParameter("plans", plans)
                        .setParameter("held", MeetingState.HELD)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList(),
                (earlier, later) -> later);
    }

    /** Returns each plan's open review, if there is one. */
    public Map<UUID, AnnualReview> open(Collection<UUID> plans) {
        return byPlan(
                database.createQuery(
                                "select r from AnnualReview r join fetch r.plan where r.plan.id in :plans"
                                        + " and r.completedOn is null and r.closedOn is null",
                                AnnualReview.class)
                        .setParameter("plans", plans)
                        .getResultList(),
                (one, other) -> one);
    }

    /** Returns the day of the last decision on each plan, up to a London date. */
    public Map<UUID, LocalDate> lastDecided(Collection<UUID> plans, LocalDate to) {
        return database.createQuery(
                        "select r.plan.id, r.completedOn from AnnualReview r where r.plan.id in :plans"
                                + " and r.completedOn <= :to order by r.completedOn",
                        Object[].class)
                .setParameter("plans", plans)
                .setParameter("to", to)
                .getResultStream()
                .collect(
                        Collectors.toMap(
                                row -> (UUID) row[0],
                                row -> (LocalDate) row[1],
                                (earlier, later) -> later));
    }

    private static Map<UUID, AnnualReview> byPlan(
            List<AnnualReview> reviews, BinaryOperator<AnnualReview> which) {
        return reviews.stream()
                .collect(
                        Collectors.toMap(review -> review.plan().id(), Function.identity(), which));
    }
}
