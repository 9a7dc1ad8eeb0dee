package london.dsco.advice.equality;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import london.dsco.figures.Chart;
import london.dsco.figures.Charted;
import london.dsco.figures.Percent;
import london.dsco.figures.Table;
import london.dsco.figures.Tabled;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A share of the advice that was sent, by group of children.
 *
 * @param year calendar year in which the advice was dispatched
 * @param by what the children are grouped by
 * @param measure what is compared
 * @param groups in a fixed order
 * @param definition what is counted, of what, and what is left out
 */
@Schema(name = "Equality")
public record EqualityView(
        @Schema(minimum = "2014", maximum = "2200") int year,
        Characteristic by,
        Compared measure,
        @Schema(maxItems = 20) List<Group> groups,
        @Size(max = 1_000) String definition)
        implements Tabled, Charted {

    private static final String LEFT_OUT =
            " Only the advice first sent counts, not corrections. A group of one to"
                    + " nine is suppressed. So is a group in which one to five were in time"
                    + " or late, Good or better or not, or without needs or with them. Others"
                    + " are suppressed with it so that no total reveals it, and the same"
                    + " groups for each measure. The ratio is the group's percentage divided"
                    + " by the percentage for all children: 1.00 means no difference.";

    /**
     * One group of children.
     *
     * @param key of the group
     * @param suppressed {@code c} if the figures could identify a child and are left out
     * @param dispatched pieces of advice
     * @param count how many of them the measure counts
     * @param percent to one decimal place; null where there is nothing to count
     * @param ratio over the percentage of all children, to two decimal places; null where there is
     *     nothing to compare
     */
    @Schema(name = "EqualityGroup")
    public record Group(
            @Size(max = 20) String key,
            @Schema(nullable = true, enumeration = "c") String suppressed,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long dispatched,
            @Schema(nullable = true, minimum = "0", maximum = "1000000") Long count,
            @Schema(nullable = true) BigDecimal percent,
            @Schema(nullable = true) BigDecimal ratio) {

        private static Group of(Tally row, Compared measure, Tally all) {
            long count = row.count(measure);
            return new Group(
                    row.key(),
                    null,
                    row.dispatched(),
                    count,
                    Percent.of(count, row.dispatched()),
                    ratio(row, measure, all));
        }

        private static BigDecimal ratio(Tally row, Compared measure, Tally all) {
            return row.dispatched() == 0 || all.count(measure) == 0
                    ? null
                    : BigDecimal.valueOf(row.count(measure) * all.dispatched())
                            .divide(
                                    BigDecimal.valueOf(row.dispatched() * all.count(measure)),
                                    2,
                                    RoundingMode.HALF_UP);
        }

        private Chart.Bar bar() {
            return suppressed == null
                    ? Chart.Bar.of(key, percent, count, dispatched)
                    : Chart.Bar.suppressed(key);
        }
    }

    /**
     * Returns a view without the rows that {@link SuppressionRules} hides.
     *
     * @param rows one for each group, in order
     */
    static EqualityView of(int year, Characteristic by, Compared measure, List<Tally> rows) {
        Set<String> hidden = SuppressionRules.hidden(rows);
        Tally all = Tally.sum(rows);
        return new EqualityView(
                year,
                by,
                measure,
                rows.stream()
                        .map(
                                row ->
                                        hidden.contains(row.key())
                                                ? new Group(row.key(), "c", null, null, null, null)
                                                : Group.of(row, measure, all))
                        .toList(),
                measure.definition() + LEFT_OUT);
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
                                                measure.name(),
                                                group.count(),
                                                group.dispatched(),
                                                group.percent(),
                                                group.ratio(),
                                                group.suppressed()))
                        .toList());
    }

    @Override
    public Chart chart() {
        return new Chart(
                measure.title(),
                "Advice dispatched in " + year + ", by " + by.words() + " of the children",
                groups.stream().map(Group::bar).toList());
    }
}
