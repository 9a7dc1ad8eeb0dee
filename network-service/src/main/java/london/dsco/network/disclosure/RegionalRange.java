package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * How exactly the region's numerator may be published when some boroughs' numerators are hidden: as
 * a range.
 *
 * <p>The possible sums of the hidden numerators are divided into cells, and the cell that contains
 * the true sum is published. A cell is as narrow as it can be, but at least {@value #LEAST_WIDTH}
 * wide, while it keeps every secret. The cells depend only on what is shown anyway, so they reveal
 * nothing themselves. A cell keeps every secret if, for every reader and whatever the hidden
 * numbers are, each hidden numerator of another borough has at least {@value PossibleSums#VALUES}
 * possible values. The readers are anybody at all, each borough that knows its own hidden number
 * and, for at least {@value PossibleSums#VALUES_FOR_TWO} values, any two of them together. In the
 * worst case there is one cell, which reveals nothing.
 */
public final class RegionalRange {

    /** The rounding of the children-in-need statistics. */
    static final int LEAST_WIDTH = 10;

    private RegionalRange() {}

    /**
     * Returns the published range of the sum of hidden numerators.
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
     * Returns the cells into which the possible sums are divided.
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
     * Returns whether a cell from one sum to another keeps every secret, and the remaining cells
     * still can.
     */
    private static boolean mayEndAt(int to, int from, PossibleSums sums) {
        return to >= sums.most()
                || sums.keepSecretsIn(new Range(from, to))
                        && sums.keepSecretsIn(new Range(to + 1, sums.most()));
    }
}
