package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.escalation.EscalationFigures;
import london.dsco.advice.query.QueryFigures;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestFigures;
import london.dsco.advice.request.Sight;
import london.dsco.advice.template.Grade;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Reads;

/**
 * Counts the advice that a borough dispatched in a period. A DSCO counts the borough's, a manager
 * their teams', each in detail; a borough administrator sees the borough's, but of the advice only
 * whether it was on time. Whoever reads details counts only the cases of which they see the whole,
 * whatever other role they have.
 */
@ApplicationScoped
public class Performance {

    private final Reads reads;
    private final RequestFigures figures;
    private final QueryFigures queries;
    private final EscalationFigures escalations;

    Performance(
            Reads reads,
            RequestFigures figures,
            QueryFigures queries,
            EscalationFigures escalations) {
        this.reads = reads;
        this.figures = figures;
        this.queries = queries;
        this.escalations = escalations;
    }

    /**
     * @param from first London date of dispatch; null for the default of {@link Period}
     * @param to last London date of dispatch; null for the default of {@link Period}
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} for a grouping, {@code
     *     UNPROCESSABLE} for a period, that the actor's role does not read
     */
    PerformanceView read(Actor actor, LocalDate from, LocalDate to, Grouping grouping) {
        boolean details = actor.hasAny(Role.DSCO, Role.TEAM_MANAGER);
        if (!details && !grouping.isForEveryRole()) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Your role reads figures by month or quarter only.")
                    .raise();
        }
        Period period =
                details
                        ? Period.of(from, to, actor.today())
                        : Period.ofWholeQuarters(from, to, actor.today());
        return reads.figures(actor, () -> view(actor, period, grouping, details));
    }

    private PerformanceView view(Actor actor, Period period, Grouping grouping, boolean details) {
        Sight least = details ? Sight.WHOLE : Sight.STATE;
        List<RequestFigure> dispatched =
                figures.dispatched(actor, least, period.from(), period.to());
        return new PerformanceView(
                period.from(),
                period.to(),
                grouping,
                now(figures.owed(actor, least), actor.today(), details),
                groups(dispatched, grouping, details),
                details
                        ? PerformanceView.Queries.of(queries.due(actor, period.from(), period.to()))
                        : null,
                details
                        ? EscalationCounts.of(escalations.due(actor, period.from(), period.to()))
                        : null,
                Arrays.stream(Measure.values())
                        .filter(each -> details || each == Measure.ON_TIME)
                        .map(each -> new PerformanceView.Definition(each, each.definition()))
                        .toList());
    }

    private static PerformanceView.Now now(
            List<RequestFigure> owed, LocalDate today, boolean details) {
        List<RequestFigure> overdue =
                owed.stream()
                        .filter(each -> each.clock().stateOn(today) == ClockState.OVERDUE)
                        .toList();
        if (!details) {
            return new PerformanceView.Now(overdue.size(), null, null, null);
        }
        long excused = overdue.stream().filter(RequestFigure::excused).count();
        return new PerformanceView.Now(
                overdue.size(),
                excused,
                overdue.size() - excused,
                owed.stream().filter(RequestFigure::planWithoutAdvice).count());
    }

    static List<PerformanceView.Group> groups(
            List<RequestFigure> dispatched, Grouping grouping, boolean details) {
        Map<String, List<RequestFigure>> groups =
                dispatched.stream()
                        .collect(
                                Collectors.groupingBy(
                                        grouping::keyOf, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(
                        group ->
                                details
                                        ? group(group.getKey(), group.getValue())
                                        : timeliness(
                                                grouping,
                                                group.getKey(),
                                                group.getValue(),
                                                dispatched))
                .toList();
    }

    /** What roles without details see: neither quality nor outcomes, nor who was excused. */
    private static PerformanceView.Group timeliness(
            Grouping grouping, String key, List<RequestFigure> group, List<RequestFigure> all) {
        if (SmallGroups.isSuppressed(grouping, group, all)) {
            return PerformanceView.Group.suppressed(key);
        }
        if (SmallGroups.isTimelinessSuppressed(grouping, group, all)) {
            return PerformanceView.Group.withoutTimeliness(key, group.size());
        }
        return PerformanceView.Group.ofTimeliness(
                key,
                group.size(),
                met(group, ClockState.MET),
                PerformanceView.Share.of(Measure.ON_TIME, group));
    }

    private static PerformanceView.Group group(String key, List<RequestFigure> dispatched) {
        return new PerformanceView.Group(
                key,
                null,
                (long) dispatched.size(),
                met(dispatched, ClockState.MET),
                met(dispatched, ClockState.MET_LATE),
                met(dispatched, ClockState.EXCUSED_LATE),
                dispatched.stream().filter(RequestFigure::planWithoutAdvice).count(),
                new PerformanceView.Grades(
                        graded(dispatched, Grade.OUTSTANDING),
                        graded(dispatched, Grade.GOOD),
                        graded(dispatched, Grade.REQUIRES_IMPROVEMENT),
                        graded(dispatched, Grade.INADEQUATE)),
                Arrays.stream(Measure.values())
                        .map(each -> PerformanceView.Share.of(each, dispatched))
                        .toList());
    }

    private static long met(List<RequestFigure> dispatched, ClockState state) {
        return dispatched.stream().filter(each -> each.met() == state).count();
    }

    private static long graded(List<RequestFigure> dispatched, Grade grade) {
        return dispatched.stream().filter(each -> each.grade() == grade).count();
    }
}
