package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.London;
import london.dsco.kit.caller.CurrentCaller;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/** Counts the advice that the caller's borough dispatched in a period. */
@ApplicationScoped
@Transactional
public class PerformanceService {

    private static final String FIGURES =
            """
            select %s as key,
              count(*) as dispatched,
              count(*) filter (where dispatched_on <= due_on) as on_time,
              count(*) filter (where dispatched_on > due_on and exception is not null) as excused_late,
              count(*) filter (where exception is not null) as with_exception,
              count(*) filter (where dispatched_on <= due_on and exception is null) as on_time_unexcepted,
              count(*) filter (where grade = 'OUTSTANDING') as outstanding,
              count(*) filter (where grade = 'GOOD') as good,
              count(*) filter (where grade = 'REQUIRES_IMPROVEMENT') as requires_improvement,
              count(*) filter (where grade = 'INADEQUATE') as inadequate,
              count(*) filter (where reminded_on is not null) as reminded,
              count(*) filter (where reminded_on is not null or dispatched_on > remind_on) as to_remind,
              count(*) filter (where no_needs) as no_needs
            from advice_request
            where borough = :borough and dispatched_on between :from and :to
            group by 1 order by 1
            """;

    private static final String OVERDUE =
            "select count(*) from advice_request where borough = :borough and due_on < :today"
                    + " and dispatched_on is null and ended_on is null";

    private final EntityManager database;
    private final CurrentCaller caller;
    private final Clock clock;

    PerformanceService(EntityManager database, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param from first London date of dispatch; null for a year before {@code to}
     * @param to last London date of dispatch; null for today
     */
    public PerformanceView figures(LocalDate from, LocalDate to, Grouping grouping) {
        LocalDate today = London.dateOf(clock.instant());
        LocalDate last = to == null ? today : to;
        LocalDate first = from == null ? last.minusYears(1).plusDays(1) : from;
        if (first.isAfter(last)) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE,
                    null,
                    List.of(
                            new InvalidField(
                                    "/from", "after-to", "The period ends before it begins.")));
        }
        return new PerformanceView(
                first, last, grouping, overdue(today), groups(first, last, grouping));
    }

    private List<PerformanceView.Group> groups(LocalDate from, LocalDate to, Grouping grouping) {
        List<?> rows =
                database.createNativeQuery(FIGURES.formatted(grouping.column()), Tuple.class)
                        .setParameter("borough", caller.borough())
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .getResultList();
        return rows.stream().map(Tuple.class::cast).map(PerformanceService::group).toList();
    }

    private static PerformanceView.Group group(Tuple row) {
        long dispatched = count(row, "dispatched");
        long onTime = count(row, "on_time");
        long excused = count(row, "excused_late");
        long excepted = count(row, "with_exception");
        long good = count(row, "outstanding") + count(row, "good");
        return new PerformanceView.Group(
                row.get("key", String.class),
                dispatched,
                onTime,
                dispatched - onTime - excused,
                excused,
                excepted,
                PerformanceView.percent(onTime, dispatched),
                PerformanceView.percent(count(row, "on_time_unexcepted"), dispatched - excepted),
                new PerformanceView.Grades(
                        count(row, "outstanding"),
                        count(row, "good"),
                        count(row, "requires_improvement"),
                        count(row, "inadequate")),
                PerformanceView.percent(good, dispatched),
                count(row, "reminded"),
                PerformanceView.percent(count(row, "reminded"), count(row, "to_remind")),
                count(row, "no_needs"),
                PerformanceView.percent(count(row, "no_needs"), dispatched));
    }

    private static long count(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private long overdue(LocalDate today) {
        Object count =
                database.createNativeQuery(OVERDUE, Long.class)
                        .setParameter("borough", caller.borough())
                        .setParameter("today", today)
                        .getSingleResult();
        return ((Number) count).longValue();
    }
}
