package london.dsco.advice.equality;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a table that must be hidden from a reader who knows the totals, these rules and the
 * same table of every other measure.
 *
 * <p>As in the children-in-need statistics of the Department for Education, a count of 1 to 5 is
 * hidden, and so is a share of fewer than ten, or one that counts or leaves out 1 to 5. A row that
 * must be hidden in one measure is hidden entirely in all of them. Otherwise a row shown in one
 * measure would reveal how many pieces of advice a row hidden in another is about. The first rows
 * are also hidden, until at least two are hidden with at least twenty pieces of advice together.
 * Otherwise the totals would give a hidden row away. If that is impossible, every row is hidden. A
 * row without any advice is otherwise shown as 0. Those statistics hide the next smallest row;
 * here, that would reveal that a hidden row is smaller than each row shown.
 */
final class SuppressionRules {

    private static final int LEAST_ROWS = 2;
    private static final long LEAST_ADVICE = 20;

    private SuppressionRules() {}

    /**
     * @param rows the rows, each with a different key, in an order that does not depend on their
     *     figures
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
