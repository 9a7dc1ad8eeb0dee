package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import london.dsco.review.cycle.RulesInForce;

/** The reviews of a borough, for its figures. Call it in a transaction of that borough. */
@ApplicationScoped
public class CountedReviews {

    private static final String REVIEW =
            "select r, coalesce(r.notifiedOn, r.completedOn) from AnnualReview r join fetch r.plan p"
                    + " where r.borough = :borough and ";

    private final EntityManager database;

    CountedReviews(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the reviews whose meeting was held in a period.
     *
     * @param borough GSS code
     * @param from first London date
     * @param to last London date
     */
    public List<CountedReview> met(String borough, LocalDate from, LocalDate to) {
        return rows(
                database.createQuery(
                                REVIEW
                                        + "r.meeting.state = :held and r.meeting.on between :from"
                                        + " and :to")
                        .setParameter("held", MeetingState.HELD)
                        .setParameter("from", from)
                        .setParameter("to", to),
                borough);
    }

    /**
     * Returns the reviews that fell due in a period, complete or not. It leaves out reviews that
     * were closed with their plan, because nothing was due any more.
     *
     * @param borough GSS code
     * @param from first London date
     * @param to last London date
     * @param today London's date
     */
    public List<CountedReview> due(String borough, LocalDate from, LocalDate to, LocalDate today) {
        return rows(
                        database.createQuery(
                                        REVIEW
                                                + "r.status <> :closed and r.startsOn < :before and"
                                                + " (r.startsOn >= :first or p.transferredOrNever >="
                                                + " :transfer)")
                                .setParameter("closed", ReviewStatus.CLOSED)
                                .setParameter(
                                        "before", RulesInForce.firstStartDueFrom(to.plusDays(1)))
                                .setParameter("first", RulesInForce.firstStartDueFrom(from))
                                .setParameter("transfer", RulesInForce.firstTransferDueFrom(from)),
                        borough)
                .stream()
                .filter(one -> isBetween(one.review().cycleOn(today).dueBy(), from, to))
                .toList();
    }

    private static boolean isBetween(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    @SuppressWarnings("unchecked") // rows of several columns are arrays
    private static List<CountedReview> rows(Query query, String borough) {
        List<Object[]> rows = query.setParameter("borough", borough).getResultList();
        return rows.stream()
                .map(row -> new CountedReview((AnnualReview) row[0], (LocalDate) row[1]))
                .toList();
    }
}
