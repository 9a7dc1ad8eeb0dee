package london.dsco.network.disclosure;

import java.util.stream.IntStream;

/**
 * Which counts of a borough may be shown: the rules of the Department for Education's
 * children-in-need statistics. A count of 1 to 5 is hidden, and so is any count that would reveal
 * it.
 */
public final class SmallNumbers {

    static final int LARGEST_SMALL = 5;

    /** With fewer pieces of advice than this, not even their number is shown. */
    static final int LEAST_DENOMINATOR = 10;

    private SmallNumbers() {}

    /** Returns whether the number of pieces of advice may be shown: zero, or ten or more. */
    public static boolean showsDenominator(Tally tally) {
        return tally.denominator() == 0 || tally.denominator() >= LEAST_DENOMINATOR;
    }

    /**
     * Returns whether the number that met the measure may be shown: neither it nor the number of
     * the others is 1 to 5.
     */
    public static boolean showsNumerator(Tally tally) {
        return showsDenominator(tally)
                && !isSmall(tally.numerator())
                && !isSmall(tally.denominator() - tally.numerator());
    }

    /** Returns whether every group may be shown, and everything that can be derived from it. */
    public static boolean showsGroups(Tally tally) {
        return showsNumerator(tally) && tally.told().stream().noneMatch(SmallNumbers::isSmall);
    }

    /**
     * Returns every value that a hidden numerator may have for a reader who knows these rules.
     *
     * @param denominator the shown denominator, at least ten
     */
    static int[] possible(int denominator) {
        return IntStream.rangeClosed(0, denominator)
                .filter(count -> isSmall(count) || isSmall(denominator - count))
                .toArray();
    }

    static boolean isSmall(int count) {
        return count >= 1 && count <= LARGEST_SMALL;
    }
}
