package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * One measure of one quarter in a form that may be published.
 *
 * @param boroughs rows of all boroughs, in the order of the tallies
 * @param region the total of the boroughs with ten pieces of advice or more; null if there are
 *     fewer than three
 */
public record PublicTable(List<Row> boroughs, Region region) {

    static final int LEAST_BOROUGHS = 3;

    /** How much of a borough's row is shown. */
    public enum Shown {
        NOTHING,
        DENOMINATOR,
        NUMERATOR,
        GROUPS
    }

    /** A borough's row. Hidden counts are never read from the tally. */
    public record Row(Tally tally, Shown shown) {}

    /**
     * The region.
     *
     * @param boroughs number of boroughs in it
     * @param denominator number of their pieces of advice
     * @param numerator number of those that met the measure: a single number if no borough's is
     *     hidden
     */
    public record Region(int boroughs, int denominator, Range numerator) {}

    /**
     * Applies the rules.
     *
     * @param tallies one for each borough
     * @param never GSS code of the authority that is never shown and never part of the region: the
     *     City of London, whose few children a total would reveal
     */
    public static PublicTable of(List<Tally> tallies, String never) {
        List<Row> rows = new ArrayList<>();
        for (Tally tally : tallies) {
            rows.add(new Row(tally, tally.borough().equals(never) ? Shown.NOTHING : shown(tally)));
        }
        return new PublicTable(List.copyOf(rows), region(rows));
    }

    static Shown shown(Tally tally) {
        if (!SmallNumbers.showsDenominator(tally)) {
            return Shown.NOTHING;
        }
        if (!SmallNumbers.showsNumerator(tally)) {
            return Shown.DENOMINATOR;
        }
        return SmallNumbers.showsGroups(tally) ? Shown.GROUPS : Shown.NUMERATOR;
    }

    static Region region(List<Row> rows) {
        List<Tally> counted =
                rows.stream()
                        .filter(row -> row.shown() != Shown.NOTHING)
                        .map(Row::tally)
                        .filter(tally -> tally.denominator() > 0)
                        .toList();
        if (counted.size() < LEAST_BOROUGHS) {
            return null;
        }
        List<Tally> hidden =
                rows.stream()
                        .filter(row -> row.shown() == Shown.DENOMINATOR)
                        .map(Row::tally)
                        .toList();
        int denominator = counted.stream().mapToInt(Tally::denominator).sum();
        int shown =
                counted.stream()
                        .filter(tally -> !hidden.contains(tally))
                        .mapToInt(Tally::numerator)
                        .sum();
        Range numerator =
                hidden.isEmpty() ? new Range(shown, shown) : RegionalRange.of(hidden).plus(shown);
        return new Region(counted.size(), denominator, numerator);
    }
}
