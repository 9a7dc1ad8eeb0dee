package london.dsco.review.performance;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import london.dsco.figures.Chart;
import london.dsco.figures.Charted;
import london.dsco.figures.Percent;
import london.dsco.figures.Period;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A borough's own figures over the annual reviews of a period.
 *
 * @param from first London date that is counted: of the meeting, or on which the review was due
 * @param to last London date that is counted
 * @param cohort which reviews are counted
 * @param measure the one that a chart of the same figures shows
 * @param definitions what each measure counts, out of what, and why
 */
@Schema(name = "ReviewPerformance")
public record ReviewPerformanceView(
        LocalDate from,
        LocalDate to,
        ReviewGrouping groupBy,
        ReviewCohort cohort,
        ReviewMeasure measure,
        @Schema(maxItems = 5_000) List<Group> groups,
        @Schema(maxItems = 40) List<Definition> definitions)
        implements Tabled, Charted {

    private static final List<String> COLUMNS =
            List.of("group", "measure", "count", "of", "percent", "suppressed");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public Table table() {
        List<List<Object>> rows = new ArrayList<>();
        groups.forEach(group -> rows.addAll(group.rows()));
        return new Table(COLUMNS, rows);
    }

    @Override
    public Chart chart() {
        String period =
                cohort.words()
                        + " from "
                        + DAY.format(from)
                        + " to "
                        + DAY.format(to)
                        + groupBy.words();
        return new Chart(
                measure.words().title(),
                period,
                groups.stream().map(group -> group.bar(measure)).toList());
    }

    /**
     * One line of the breakdown.
     *
     * @param suppressed {@code c} if figures could identify a child and are left out
     * @param reviews how many are counted; null where that is suppressed
     * @param shares null where they are all suppressed; a measure that is suppressed alone is not
     *     in it
     * @param meetings null for roles that see no details
     */
    @Schema(name = "ReviewPerformanceGroup")
    public record Group(
            @Size(max = 200) String key,
            @Schema(nullable = true, enumeration = "c") String suppressed,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long reviews,
            @Schema(nullable = true, maxItems = 40) List<Share> shares,
            @Schema(nullable = true) Meetings meetings) {

        private Optional<Share> share(ReviewMeasure measure) {
            return shares == null
                    ? Optional.empty()
                    : shares.stream().filter(each -> each.measure() == measure).findFirst();
        }

        private Chart.Bar bar(ReviewMeasure measure) {
            return share(measure)
                    .map(share -> Chart.Bar.of(key, share.percent(), share.count(), share.of()))
                    .orElseGet(() -> Chart.Bar.suppressed(key));
        }

        private List<List<Object>> rows() {
            List<List<Object>> rows = new ArrayList<>();
            rows.add(Arrays.asList(key, "REVIEWS", reviews, null, null, suppressed));
            if (shares != null) {
                shares.forEach(share -> rows.add(share.row(key)));
            }
            if (meetings != null) {
                rows.add(
                        Arrays.asList(
                                key,
                                "MEETINGS_OF_CHILDREN",
                                meetings.meetings(),
                                meetings.children(),
                                null,
                                null));
            }
            return rows;
        }
    }

    /**
     * A part of a whole.
     *
     * @param percent to one decimal place; null where there is nothing to count
     */
    @Schema(name = "ReviewShare")
    public record Share(
            ReviewMeasure measure,
            @Schema(minimum = "0", maximum = "1000000") long count,
            @Schema(minimum = "0", maximum = "1000000") long of,
            @Schema(nullable = true) BigDecimal percent) {

        static Share of(ReviewMeasure measure, List<ReviewFigure> reviews) {
            long count = measure.count(reviews);
            long whole = measure.whole(reviews);
            return new Share(measure, count, whole, Percent.of(count, whole));
        }

        private List<Object> row(String key) {
            return Arrays.asList(key, measure.name(), count, of, percent, null);
        }
    }

    /**
     * To how many meetings children were asked.
     *
     * @param meetings days in the period on which the annual review or another review of a counted
     *     child was; reviews on one day are one meeting
     * @param children whose annual review met
     * @param perChild to two decimal places; null where there is nothing to count
     */
    @Schema(name = "MeetingsOfChildren")
    public record Meetings(
            @Schema(minimum = "0", maximum = "1000000") long meetings,
            @Schema(minimum = "0", maximum = "1000000") long children,
            @Schema(nullable = true) BigDecimal perChild) {

        static Meetings of(List<ReviewFigure> reviews, Period period) {
            Map<UUID, Set<LocalDate>> days = new HashMap<>();
            reviews.stream()
                    .filter(ReviewFigure::isMet)
                    .forEach(
                            review -> {
                                Set<LocalDate> ofChild =
                                        days.computeIfAbsent(
                                                review.planId(), id -> new HashSet<>());
                                ofChild.add(review.metOn());
                                review.others().days().stream()
                                        .filter(day -> isIn(period, day))
                                        .forEach(ofChild::add);
                            });
            long meetings = days.values().stream().mapToLong(Set::size).sum();
            return new Meetings(
                    meetings,
                    days.size(),
                    days.isEmpty()
                            ? null
                            : BigDecimal.valueOf(meetings)
                                    .divide(
                                            BigDecimal.valueOf(days.size()),
                                            2,
                                            RoundingMode.HALF_UP));
        }

        private static boolean isIn(Period period, LocalDate day) {
            return !day.isBefore(period.from()) && !day.isAfter(period.to());
        }
    }

    /**
     * What a measure counts.
     *
     * @param title the heading of a chart of it
     * @param numerator what is counted
     * @param denominator what it is counted out of
     * @param clock the London dates that it compares
     * @param source the law or practice that asks for it
     */
    @Schema(name = "ReviewMeasureDefinition")
    public record Definition(
            ReviewMeasure measure,
            @Size(max = 100) String title,
            @Size(max = 300) String numerator,
            @Size(max = 300) String denominator,
            @Size(max = 200) String clock,
            @Size(max = 200) String source) {

        static Definition of(ReviewMeasure measure) {
            return new Definition(
                    measure,
                    measure.words().title(),
                    measure.words().numerator(),
                    measure.words().denominator(),
                    measure.words().clock(),
                    measure.words().source());
        }
    }
}
