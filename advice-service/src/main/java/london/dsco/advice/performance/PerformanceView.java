package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.moderation.AgreementView;
import london.dsco.advice.query.QueryFigure;
import london.dsco.advice.request.RequestFigure;
import london.dsco.figures.Chart;
import london.dsco.figures.Charted;
import london.dsco.figures.Percent;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A borough's own figures over the advice of a period.
 *
 * @param from first London date that is counted: of dispatch, or on which the advice was due
 * @param to last London date that is counted
 * @param cohort which advice is counted
 * @param selection which part of it; absent for all of it
 * @param now what is still awaited today, out of all of it
 * @param queries how the DSCO answered the queries that were due in the period; null for roles that
 *     see no queries
 * @param escalations how the DSCO answered what was raised with them and due in the period; null
 *     for roles that see no escalations
 * @param moderation how far auditors and moderators agreed in the period; null for roles that see
 *     no moderation
 * @param definitions what each measure counts, and out of what
 */
@Schema(name = "Performance")
public record PerformanceView(
        LocalDate from,
        LocalDate to,
        Grouping groupBy,
        Cohort cohort,
        @Schema(nullable = true) Selection selection,
        Now now,
        @Schema(maxItems = 1_000) List<Group> groups,
        @Schema(nullable = true) Queries queries,
        @Schema(nullable = true) EscalationCounts escalations,
        @Schema(nullable = true) AgreementView moderation,
        @Schema(maxItems = 40) List<Definition> definitions)
        implements Tabled, Charted {

    private static final List<String> COLUMNS =
            List.of("group", "measure", "count", "of", "percent", "suppressed");

    @Override
    public Table table() {
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach(group -> rows.addAll(group.rows()));
        rows.add(counted("OVERDUE_NOW", now.overdue()));
        if (now.plansWithoutAdvice() != null) {
            rows.add(counted("PLANS_WITHOUT_ADVICE_NOW", now.plansWithoutAdvice()));
        }
        if (queries != null) {
            rows.add(
                    row(
                            "QUERIES_ANSWERED_IN_TIME",
                            queries.answeredInTime(),
                            queries.due(),
                            queries.percent()));
        }
        if (escalations != null) {
            rows.add(
                    row(
                            "ESCALATIONS_ANSWERED_IN_TIME",
                            escalations.answeredInTime(),
                            escalations.due(),
                            escalations.percent()));
        }
        if (moderation != null) {
            rows.add(
                    row(
                            "MODERATION_AGREEMENT",
                            moderation.agreed(),
                            moderation.moderated(),
                            Percent.of(moderation.agreed(), moderation.moderated())));
        }
        return new Table(COLUMNS, rows);
    }

    /** Returns a chart of how much was sent within six weeks. */
    @Override
    public Chart chart() {
        return new Chart(
                Measure.ON_TIME.words().title(),
                Caption.of(cohort, from, to, groupBy, selection),
                groups.stream().map(Group::onTimeBar).toList());
    }

    private static List<Object> counted(String figure, long count) {
        return Arrays.asList("ALL", figure, count, null, null, null);
    }

    private static List<Object> row(String figure, long count, long of, BigDecimal percent) {
        return Arrays.asList("ALL", figure, count, of, percent, null);
    }

    /**
     * What is still awaited today.
     *
     * @param overdue still awaited after its due date
     * @param overdueExcused of these, with an approved exception; null for roles that see no
     *     exceptions
     * @param overdueNotExcused of these, without one; null for the same roles
     * @param plansWithoutAdvice still awaited although a plan was issued; null for roles that see
     *     no outcomes
     */
    @Schema(name = "AdviceOutstanding")
    public record Now(
            @Schema(minimum = "0", maximum = "1000000") long overdue,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long overdueExcused,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long overdueNotExcused,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long plansWithoutAdvice) {}

    /**
     * One line of the breakdown.
     *
     * @param suppressed {@code c} if figures could identify a child and are left out: everything
     *     except the key, or except the key and the number dispatched
     * @param dispatched pieces of advice
     * @param onTime dispatched on or before the due date
     * @param late dispatched after the due date without an approved exception; null for roles that
     *     see no exceptions
     * @param excusedLate dispatched after the due date with one; null for the same roles
     * @param afterThePlan dispatched after a plan was issued without it; null for roles that see no
     *     outcomes
     * @param due pieces of advice that fell due; null in the cohort DISPATCHED
     * @param handovers how often advice went from one author to the next; null for roles that see
     *     no details
     * @param grades null for roles that see no audits
     * @param shares {@code ON_TIME} alone for roles that see no details
     */
    @Schema(name = "PerformanceGroup")
    public record Group(
            String key,
            @Schema(nullable = true, enumeration = "c") String suppressed,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long dispatched,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long onTime,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long late,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long excusedLate,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long afterThePlan,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long due,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long handovers,
            @Schema(nullable = true) Grades grades,
            @Schema(nullable = true, maxItems = 40) List<Share> shares) {

        static Group suppressed(String key) {
            return new Group(key, "c", null, null, null, null, null, null, null, null, null);
        }

        static Group withoutTimeliness(String key, long dispatched) {
            return new Group(key, "c", dispatched, null, null, null, null, null, null, null, null);
        }

        static Group ofTimeliness(String key, long dispatched, long onTime, Share share) {
            return new Group(
                    key,
                    null,
                    dispatched,
                    onTime,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(share));
        }

        /** Returns the share of one measure; empty if it is suppressed or not counted. */
        Optional<Share> share(Measure measure) {
            return shares == null
                    ? Optional.empty()
                    : shares.stream().filter(each -> each.measure() == measure).findFirst();
        }

        private Chart.Bar onTimeBar() {
            return share(Measure.ON_TIME)
                    .map(share -> Chart.Bar.of(key, share.percent(), share.count(), share.of()))
                    .orElseGet(() -> Chart.Bar.suppressed(key));
        }

        private List<List<Object>> rows() {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(Arrays.asList(key, "DISPATCHED", dispatched, null, null, suppressed));
            if (shares == null) {
                return rows;
            }
            if (due != null) {
                rows.add(Arrays.asList(key, "DUE", due, null, null, null));
            }
            if (handovers != null) {
                rows.add(Arrays.asList(key, "HANDOVERS", handovers, null, null, null));
            }
            shares.forEach(
                    share ->
                            rows.add(
                                    Arrays.asList(
                                            key,
                                            share.measure().name(),
                                            share.count(),
                                            share.of(),
                                            share.percent(),
                                            null)));
            return rows;
        }
    }

    /** Pieces of advice by the grade of their last audit. */
    @Schema(name = "GradeCounts")
    public record Grades(
            @Schema(minimum = "0", maximum = "1000000") long outstanding,
            @Schema(minimum = "0", maximum = "1000000") long good,
            @Schema(minimum = "0", maximum = "1000000") long requiresImprovement,
            @Schema(minimum = "0", maximum = "1000000") long inadequate) {}

    /**
     * A part of a whole.
     *
     * @param percent to one decimal place; null if there is nothing to count
     */
    public record Share(
            Measure measure,
            @Schema(minimum = "0", maximum = "1000000") long count,
            @Schema(minimum = "0", maximum = "1000000") long of,
            @Schema(nullable = true) BigDecimal percent) {

        static Share of(Measure measure, List<RequestFigure> dispatched) {
            long count = measure.count(dispatched);
            long whole = measure.whole(dispatched).size();
            return new Share(measure, count, whole, Percent.of(count, whole));
        }
    }

    /**
     * Queries to the DSCO.
     *
     * @param answeredInTime answered by the day they were due
     * @param percent to one decimal place; null where there is nothing to count
     * @param definition what is counted, and out of what
     */
    @Schema(name = "QueriesAnswered")
    public record Queries(
            @Schema(minimum = "0", maximum = "1000000") long due,
            @Schema(minimum = "0", maximum = "1000000") long answeredInTime,
            @Schema(nullable = true) BigDecimal percent,
            @Size(max = 500) String definition) {

        private static final String DEFINITION =
                "Queries that the DSCO answered by the day they were due, out of all"
                        + " queries due in the period. A query is due five working days after it"
                        + " was asked, or on the day named by the person who asked. A query that"
                        + " can still be answered in time is not counted yet.";

        static Queries of(List<QueryFigure> due) {
            long inTime = due.stream().filter(QueryFigure::isAnsweredInTime).count();
            return new Queries(due.size(), inTime, Percent.of(inTime, due.size()), DEFINITION);
        }
    }

    /** What a measure counts, in words. */
    @Schema(name = "MeasureDefinition")
    public record Definition(Measure measure, String definition) {}
}
