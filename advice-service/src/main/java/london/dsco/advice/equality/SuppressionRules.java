package london.dsco.advice.equality;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows of a table may not be shown, for a reader who knows the totals, these rules and the
 * same table of every other measure.
 *
 * <p>As in the children-in-need statistics of the Department for Education: a count of 1 to 5 is
 * hidden, and so is a share of fewer than ten, or one that counts or leaves out 1 to 5. A row that
 * is so in one measure is hidden in all, wholly: else a shown row of one would tell how much advice
 * a hidden row of another is of. The first rows are hidden with it until there are at least two
 * with at least twenty pieces of advice together: else the totals would give a hidden row away.
 * Where that cannot be, every row is hidden. No advice is otherwise shown as 0. Those statistics
 * hide the next smallest row; here that would tell that a hidden row is smaller than each that is
 * shown.
 */
final class SuppressionRules {

    private static final int LEAST_ROWS = 2;
    private static final long LEAST_ADVICE = 20;

    private SuppressionRules() {}

    /**
     * @param rows each with another key, in an order that does not depend on their figures
     * @return the keys of the rows that are hidden
     */
    static Set<String> hidden(List<Tally> rows) {
        Set<String> hidden =
                rows.stream().filter(Tally::isSmall).map(Tally::key).collect(Collectors.toSet());
        if (hidden.isEmpty()) {
            return hidden;
        }
        Set<String> all = new LinkedHashSet<>(hidden);
        for (Tally row : rows) {
            if (isEnough(rows, all)) {
                break;
            }
            all.add(row.key());
        }
        return all;
    }

    private static boolean isEnough(List<Tally> rows, Set<String> hidden) {
        long advice =
                rows.stream()
                        .filter(row -> hidden.contains(row.key()))
                        .mapToLong(Tally::dispatched)
                        .sum();
        return hidden.size() >= LEAST_ROWS && advice >= LEAST_ADVICE;
    }
}
