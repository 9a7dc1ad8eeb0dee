package london.dsco.network.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * The rows that a quarter's figures count, as SQL with one row for each request or review. A row
 * combines all its events, in whatever order they arrived.
 *
 * @param values for the SQL, in order
 */
record CountedRows(String sql, List<Object> values) {

    /**
     * Leaves out anything dispatched or decided after the quarter's last day. Read later, it would
     * reveal in which of two quarters the same advice was counted. No advice is due for a withdrawn
     * request, unless it was withdrawn after its due date.
     */
    private static final String ADVICE =
            """
            select * from (
              select borough, request_id, min(received_on) as received_on, min(due_on) as due_on,
                min(reminded_on) as reminded_on, min(offered_on) as offered_on,
                min(dispatched_on) filter (where dispatched_on <= ?) as dispatched_on,
                (array_agg(grade order by occurred_at, event_id) filter (where grade is not null))[1] as grade,
                bool_or(no_needs) as no_needs, min(excused_on) as excused_on,
                min(decided_on) filter (where outcome = 'PLAN_ISSUED' and decided_on <= ?) as plan_on,
                min(decided_on) filter (where outcome = 'WITHDRAWN') as withdrawn_on
              from advice_fact
              where request_id in (select request_id from advice_fact where %1$s between ? and ?)
              group by borough, request_id) as request
            where %1$s between ? and ?
              and (dispatched_on is not null or withdrawn_on is null or withdrawn_on > due_on)
            """;

    /**
     * Leaves out anything later than four weeks after the quarter. By then it is certain whether
     * each review was decided in time. {@code settled_by} is the last day that has passed. The day
     * of a meeting may have been corrected, so the latest event gives it. A plan that ceased before
     * a decision needed none.
     */
    private static final String REVIEWS =
            """
            select *, ?::date as settled_by from (
              select borough, review_id,
                (array_agg(met_on order by occurred_at desc, event_id desc) filter (where met_on is not null))[1] as met_on,
                (array_agg(after_limit order by occurred_at desc, event_id desc) filter (where met_on is not null))[1] as after_limit,
                (array_agg(due_by order by occurred_at desc, event_id desc) filter (where due_by is not null))[1] as due_by,
                min(invited_on) filter (where invited_on <= ?) as invited_on,
                min(attended_on) filter (where attended_on <= ?) as attended_on,
                min(wrote_on) filter (where wrote_on <= ?) as wrote_on,
                min(decided_on) filter (where decided_on <= ?) as decided_on,
                min(closed_on) filter (where closed_on <= ?) as closed_on
              from review_fact
              where review_id in (select review_id from review_fact where met_on between ? and ?)
              group by borough, review_id) as review
            where met_on between ? and ? and (decided_on is not null or closed_on is null)
            """;

    static CountedRows ofAdvice(Cohort cohort, Quarter quarter) {
        LocalDate first = quarter.firstDay();
        LocalDate last = quarter.lastDay();
        return new CountedRows(
                ADVICE.formatted(cohort.date()), List.of(last, last, first, last, first, last));
    }

    /**
     * @param today London's date
     */
    static CountedRows ofReviews(Quarter quarter, LocalDate today) {
        LocalDate first = quarter.firstDay();
        LocalDate last = quarter.lastDay();
        LocalDate seen = Subject.REVIEW.lastSeen(quarter);
        LocalDate settled = seen.isBefore(today) ? seen : today.minusDays(1);
        return new CountedRows(
                REVIEWS, List.of(settled, seen, seen, seen, seen, seen, first, last, first, last));
    }
}
