package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * How exactly the region's numerator may be told when some boroughs' numerators are hidden: as a
 * range.
 *
 * <p>The possible sums of the hidden numerators are divided into ranges, and the range that
 * contains the true sum is published. A cell is as narrow as it can be, but not narrower than
 * {@value #LEAST_WIDTH}, while it keeps every secret. The cells depend on what is shown anyway and
 * on nothing else, so they themselves tell nothing. "Keeps" means that for every reader, and
 * whatever the hidden numbers are, each hidden numerator of another borough has at least {@value
 * PossibleSums#VALUES} possible values. The readers are anyone at all, each borough that knows its
 * own hidden number, and, for at least {@value PossibleSums#VALUES_FOR_TWO} values, each two of
 * them together. At worst there is one cell, which tells nothing.
 */
public final class RegionalRange {

    /** The rounding of the children-in-need statistics. */
    static final int LEAST_WIDTH = 10;

    private RegionalRange() {}

    /**
     * Returns the range in which the sum of hidden numerators is told to lie.
     *
     * @param hidden tallies whose numerator is hidden and whose denominator is shown
     */
    static Range of(List<Tally> hidden) {
        int[] denominators = hidden.stream().mapToInt(Tally::denominator).toArray();
        int sum = hidden.stream().mapToInt(Tally::numerator).sum();
        return cells(denominators).stream()
                .filter(cell -> cell.from() <= sum && sum <= cell.to())
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the cells into which the possible sums are parted.
     *
     * @param denominators of the boroughs whose numerator is hidden
     */
    static List<Range> cells(int[] denominators) {
        PossibleSums sums = new PossibleSums(denominators);
        List<Range> cells = new ArrayList<>();
        int from = sums.least();
        while (from <= sums.most()) {
            int to = Math.min(from + LEAST_WIDTH - 1, sums.most());
            while (!mayEndAt(to, from, sums)) {
                to++;
            }
            cells.add(new Range(from, to));
            from = to + 1;
        }
        return cells;
    }

    /**
     * Returns whether a cell from one sum to another keeps every secret, and leaves the rest able
     * to.
     */
    private static boolean mayEndAt(int to, int from, PossibleSums sums) {
        return to >= sums.most()
                || sums.keepSecretsIn(new Range(from, to))
                        && sums.keepSecretsIn(new Range(to + 1, sums.most()));
    }
}
