package london.dsco.advice.equality;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import london.dsco.advice.performance.Measure;
import london.dsco.figures.Chart;
import london.dsco.figures.Charted;
import london.dsco.figures.Percent;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much advice was sent in time, by group of children.
 *
 * @param year calendar year in which the advice was dispatched
 * @param by what the children are grouped by
 * @param groups in a fixed order
 * @param definition what is counted, of what, and what is left out
 */
@Schema(name = "Equality")
public record EqualityView(
        @Schema(minimum = "2014", maximum = "2200") int year,
        Characteristic by,
        @Schema(maxItems = 20) List<Group> groups,
        @Size(max = 1_000) String definition)
        implements Tabled, Charted {

    private static final String LEFT_OUT =
            " A group of one to nine, or one of which one to five were sent in time or late, is"
                    + " suppressed with others, so that no total gives it away. The ratio is the"
                    + " percentage of the group over that of all children: 1.00 is no difference.";

    /**
     * One group of children.
     *
     * @param key of the group
     * @param suppressed {@code c} where the figures could tell of a child and are left out
     * @param dispatched pieces of advice
     * @param onTime how many of them were sent within six weeks
     * @param percent to one decimal place; null where there is nothing to count
     * @param ratio over the percentage of all children, to two decimal places; null where there is
     *     nothing to compare
     */
    @Schema(name = "EqualityGroup")
    public record Group(
            @Size(max = 20) String key,
            @Schema(nullable = true, enumeration = "c") String suppressed,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long dispatched,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long onTime,
            @Schema(nullable = true) BigDecimal percent,
            @Schema(nullable = true) BigDecimal ratio) {

        private static Group of(Tally row, Tally all) {
            return new Group(
                    row.key(),
                    null,
                    row.dispatched(),
                    row.onTime(),
                    Percent.of(row.onTime(), row.dispatched()),
                    ratio(row, all));
        }

        private static BigDecimal ratio(Tally row, Tally all) {
            return row.dispatched() == 0 || all.onTime() == 0
                    ? null
                    : BigDecimal.valueOf(row.onTime() * all.dispatched())
                            .divide(
                                    BigDecimal.valueOf(row.dispatched() * all.onTime()),
                                    2,
                                    RoundingMode.HALF_UP);
        }

        private Chart.Bar bar() {
            return suppressed == null
                    ? Chart.Bar.of(key, percent, onTime, dispatched)
                    : Chart.Bar.suppressed(key);
        }
    }

    /**
     * Hides what {@link SuppressionRules} hides.
     *
     * @param rows one for each group, in order
     */
    static EqualityView of(int year, Characteristic by, List<Tally> rows) {
        Set<String> hidden = SuppressionRules.hidden(rows);
        Tally all =
                new Tally(
                        "ALL",
                        rows.stream().mapToLong(Tally::dispatched).sum(),
                        rows.stream().mapToLong(Tally::onTime).sum());
        return new EqualityView(
                year,
                by,
                rows.stream()
                        .map(
                                row ->
                                        hidden.contains(row.key())
                                                ? new Group(row.key(), "c", null, null, null, null)
                                                : Group.of(row, all))
                        .toList(),
                Measure.ON_TIME.definition() + LEFT_OUT);
    }

    @Override
    public Table table() {
        return new Table(
                List.of("group", "measure", "count", "of", "percent", "ratio", "suppressed"),
                groups.stream()
                        .map(
                                group ->
                                        Arrays.<Object>asList(
                                                group.key(),
                                                Measure.ON_TIME.name(),
                                                group.onTime(),
                                                group.dispatched(),
                                                group.percent(),
                                                group.ratio(),
                                                group.suppressed()))
                        .toList());
    }

    @Override
    public Chart chart() {
        return new Chart(
                Measure.ON_TIME.title(),
                "Advice dispatched in " + year + ", by " + by.words() + " of the children",
                groups.stream().map(Group::bar).toList());
    }
}
