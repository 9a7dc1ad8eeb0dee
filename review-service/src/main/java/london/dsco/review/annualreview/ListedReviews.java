package london.dsco.review.annualreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Cells;
import london.dsco.database.PlanMode;
import london.dsco.records.PageQuery;
import london.dsco.review.cycle.RulesInForce;
import london.dsco.review.plan.ListedPlans;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/**
 * The reviews of a borough in a list, each with its plan. It reads a row as Hibernate would, but
 * keeps nothing to compare later changes with. A test reads every column both ways.
 */
@ApplicationScoped
class ListedReviews {

    private static final int COLUMNS = 12;

    private static final String LIST =
            "select review.id as review_id, review.version, review.borough, review.status,"
                    + " review.starts_on, review.meeting_on, review.meeting_state,"
                    + " review.meeting_late_reason, review.completed_on, review.notified_on,"
                    + " review.amends, review.closed_on, "
                    + ListedPlans.columns("plan")
                    + " from annual_review review join plan on plan.id = review.plan_id"
                    + " where review.borough = ? and review.id > ? and review.status <> 'CLOSED'";

    private final ListedPlans plans;

    ListedReviews(ListedPlans plans) {
        this.plans = plans;
    }

    /**
     * Returns up to {@code limit} reviews of a borough and one more, oldest first, after one. How
     * PostgreSQL finds the rows depends on the days and the limit, so the statement has them as
     * literals and is planned {@link PlanMode#ONCE}.
     *
     * @param borough GSS code of a borough, all of whose reviews the actor sees
     */
    PageQuery<AnnualReview> after(UUID id, ReviewFilter filter, String borough, int limit) {
        StringBuilder list = new StringBuilder(LIST);
        List<Object> values = new ArrayList<>(List.of(borough, id));
        if (filter.planRef() != null) {
            list.append(" and plan.plan_ref = ?");
            values.add(filter.planRef());
        }
        if (filter.dueBefore() != null) {
            list.append(dueBefore(filter.dueBefore()));
        }
        list.append(" order by review.id fetch first ").append(limit + 1).append(" rows only");
        return new PageQuery<>(
                AnnualReview.TYPE, list.toString(), values, "review_id", "review_id", this::read);
    }

    /**
     * The index over due reviews covers only those that have not ended, so this repeats its
     * condition.
     */
    private static String dueBefore(LocalDate day) {
        return " and review.status not in ('COMPLETED', 'CLOSED') and review.starts_on < "
                + Plans.literal(RulesInForce.firstStartDueFrom(day))
                + Plans.transferredBefore(RulesInForce.firstTransferDueFrom(day));
    }

    private AnnualReview read(ResultSet row) throws SQLException {
        Plan plan = plans.read(row, COLUMNS + 1);
        Cells next = new Cells(row, 1);
        AnnualReview review =
                new AnnualReview(
                        next.id(), next.wide(), next.text(), plan, next.code(ReviewStatus.class));
        review.restore(next.date(), meeting(next));
        review.restoreEnd(next.date(), next.date(), next.flag(), next.date());
        return review;
    }

    private static Optional<Meeting> meeting(Cells next) throws SQLException {
        Meeting meeting = new Meeting(next.date(), next.code(MeetingState.class), next.text());
        return Optional.of(meeting).filter(set -> set.on() != null);
    }
}
