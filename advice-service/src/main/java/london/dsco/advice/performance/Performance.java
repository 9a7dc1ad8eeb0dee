package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.escalation.EscalationFigures;
import london.dsco.advice.moderation.ModerationFigures;
import london.dsco.advice.query.QueryFigures;
import london.dsco.advice.request.RequestFigure;
import london.dsco.advice.request.RequestFigures;
import london.dsco.advice.request.Sight;
import london.dsco.advice.settings.AuditBaseline;
import london.dsco.advice.settings.BoroughSettings;
import london.dsco.advice.settings.Setting;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.figures.Period;
import london.dsco.grading.Grade;
import london.dsco.records.Reads;

/**
 * Counts the advice that a borough sent, or still had to send, in a period. {@link Counting} says
 * who counts what.
 */
@ApplicationScoped
public class Performance {

    private final Reads reads;
    private final Counting counting;
    private final RequestFigures figures;
    private final QueryFigures queries;
    private final EscalationFigures escalations;
    private final ModerationFigures moderations;
    private final BoroughSettings settings;

    Performance(
            Reads reads,
            Counting counting,
            RequestFigures figures,
            QueryFigures queries,
            EscalationFigures escalations,
            ModerationFigures moderations,
            BoroughSettings settings) {
        this.reads = reads;
        this.counting = counting;
        this.figures = figures;
        this.queries = queries;
        this.escalations = escalations;
        this.moderations = moderations;
        this.settings = settings;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor's role may not
     *     read the grouping or the cohort, {@code INVALID_INPUT} when it may not read the period
     */
    PerformanceView read(Actor actor, FigureSearch search) {
        return reads.figures(actor, () -> view(actor, counting.count(actor, search)));
    }

    /**
     * Returns one measure of the figures.
     *
     * @param requests gives the address of the requests behind a group by its key
     * @throws london.dsco.domain.RefusedException as above, and {@code INVALID_INPUT} when the
     *     cohort does not have the measure, {@code FORBIDDEN} when the actor's role may not read it
     */
    MeasureFiguresView read(
            Actor actor, FigureSearch search, Measure measure, UnaryOperator<String> requests) {
        measure.requireCountedOf(search.cohort);
        measure.requireReadBy(actor);
        boolean details = Counting.seesDetails(actor);
        return reads.figures(
                actor,
                () ->
                        MeasureFiguresView.of(
                                view(actor, counting.count(actor, search)),
                                measure,
                                details ? requests : key -> null,
                                details ? baseline(actor, measure) : null));
    }

    /** Returns the borough's own earlier audit of the measure; null if there is none. */
    private MeasureFiguresView.Baseline baseline(Actor actor, Measure measure) {
        if (measure != Measure.GOOD_OR_BETTER) {
            return null;
        }
        AuditBaseline before = settings.of(actor.borough(), Setting.AUDIT_BASELINE);
        return before.isNone()
                ? null
                : new MeasureFiguresView.Baseline(before.percent(), before.auditedOn());
    }

    private PerformanceView view(Actor actor, Counted counted) {
        boolean details = counted.details();
        Period period = counted.period();
        List<Measure> measures = Measure.of(counted.cohort(), actor);
        return new PerformanceView(
                period.from(),
                period.to(),
                counted.grouping(),
                counted.cohort(),
                counted.selection(),
                now(
                        figures.owed(actor, details ? Sight.WHOLE : Sight.STATE),
                        actor.today(),
                        details),
                groups(counted, measures),
                details
                        ? PerformanceView.Queries.of(queries.due(actor, period.from(), period.to()))
                        : null,
                details
                        ? EscalationCounts.of(escalations.due(actor, period.from(), period.to()))
                        : null,
                actor.has(Role.DSCO)
                        ? moderations.agreement(actor.borough(), period.from(), period.to())
                        : null,
                measures.stream()
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

    /**
     * @param measures the measures of the cohort that the reader may read
     */
    static List<PerformanceView.Group> groups(Counted counted, List<Measure> measures) {
        return counted.groups().entrySet().stream()
                .map(
                        group ->
                                counted.details()
                                        ? group(
                                                group.getKey(),
                                                group.getValue(),
                                                counted.cohort(),
                                                measures)
                                        : timeliness(
                                                counted.grouping(),
                                                group.getKey(),
                                                group.getValue(),
                                                counted.advice()))
                .toList();
    }

    /**
     * Returns what roles without details see: neither quality nor outcomes, nor excused lateness.
     */
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

    private static PerformanceView.Group group(
            String key, List<RequestFigure> advice, Cohort cohort, List<Measure> measures) {
        List<RequestFigure> dispatched =
                advice.stream().filter(each -> each.dispatchedOn() != null).toList();
        return new PerformanceView.Group(
                key,
                null,
                (long) dispatched.size(),
                met(dispatched, ClockState.MET),
                met(dispatched, ClockState.MET_LATE),
                met(dispatched, ClockState.EXCUSED_LATE),
                dispatched.stream().filter(RequestFigure::planWithoutAdvice).count(),
                cohort == Cohort.DUE ? (long) advice.size() : null,
                advice.stream().mapToLong(RequestFigure::handovers).sum(),
                new PerformanceView.Grades(
                        graded(dispatched, Grade.OUTSTANDING),
                        graded(dispatched, Grade.GOOD),
                        graded(dispatched, Grade.REQUIRES_IMPROVEMENT),
                        graded(dispatched, Grade.INADEQUATE)),
                measures.stream().map(each -> PerformanceView.Share.of(each, advice)).toList());
    }

    private static long met(List<RequestFigure> dispatched, ClockState state) {
        return dispatched.stream().filter(each -> each.met() == state).count();
    }

    private static long graded(List<RequestFigure> dispatched, Grade grade) {
        return dispatched.stream().filter(each -> each.grade() == grade).count();
    }
}
