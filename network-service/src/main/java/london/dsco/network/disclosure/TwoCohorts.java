package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;

/**
 * How timeliness by what was dispatched and by what was due stand beside each other. Both look at
 * the same advice: advice sent in time is due in the quarter in which it was sent or in the next,
 * because it is due 42 days after receipt. A reader who adds up the quarters therefore has, for
 * each borough,
 *
 * <pre>  carried over = carried in + dispatched in time - due and sent in time</pre>
 *
 * and could work out a hidden count from a shown one of the other cohort.
 *
 * <p>So a borough's row of what was due is shown only where its numerators of what was dispatched,
 * in that quarter and in the one before, are shown, and otherwise hidden wholly. Then no count that
 * is hidden in one cohort is tied to a shown count of the other: a hidden numerator of the
 * quarter's dispatched advice is tied to what was due in that quarter and in the next, and both
 * rows are hidden wholly, so whatever it is, they can make up for it. The finer groups are shown
 * only where they are shown in both.
 */
public final class TwoCohorts {

    private TwoCohorts() {}

    /**
     * Returns the table of what was due in a quarter. The region is made of the rows that are
     * shown, so it
     * tells nothing more than they do.
     *
     * @param due one tally for each borough, as at the end of the quarter
     * @param never GSS code of the authority that is never shown
     * @param dispatched the table of what was dispatched in that quarter, same groups first
     * @param before rows of what was dispatched in the quarter before, as published; empty where
     *     there are none, because nothing was
     * @param carriedOver by GSS code, how much advice was sent in time by the end of the quarter
     *     and is due after it
     */
    public static PublicTable due(
            List<Tally> due,
            String never,
            PublicTable dispatched,
            List<Row> before,
            Map<String, Integer> carriedOver) {
        List<Row> rows = new ArrayList<>();
        for (Tally tally : due) {
            boolean hidden =
                    tally.borough().equals(never)
                            || SmallNumbers.isSmall(carriedOver.getOrDefault(tally.borough(), 0));
            Shown now = shown(dispatched.boroughs(), tally);
            Shown then = shown(before, tally);
            rows.add(new Row(tally, hidden ? Shown.NOTHING : beside(now, then, tally)));
        }
        return new PublicTable(List.copyOf(rows), PublicTable.region(rows));
    }

    /**
     * Returns the table of what was dispatched, where the quarter after it happens to be published
     * already:
     * a row with something to hide beside a shown row of what was due is hidden wholly.
     *
     * @param own as the table would be by itself
     * @param dueAfter rows of what was due in the next quarter, as published; empty as a rule
     */
    public static PublicTable dispatched(PublicTable own, List<Row> dueAfter) {
        List<Row> rows =
                own.boroughs().stream()
                        .map(
                                row ->
                                        isHidden(row.shown())
                                                        && !dueAfter.isEmpty()
                                                        && !isHidden(shown(dueAfter, row.tally()))
                                                ? new Row(row.tally(), Shown.NOTHING)
                                                : row)
                        .toList();
        return rows.equals(own.boroughs()) ? own : new PublicTable(rows, PublicTable.region(rows));
    }

    private static Shown beside(Shown dispatched, Shown before, Tally due) {
        Shown own = PublicTable.shown(due);
        if (isHidden(own) || isHidden(dispatched) || isHidden(before)) {
            return Shown.NOTHING;
        }
        return own == Shown.GROUPS ? dispatched : Shown.NUMERATOR;
    }

    private static boolean isHidden(Shown shown) {
        return shown.compareTo(Shown.NUMERATOR) < 0;
    }

    /**
     * Returns how much is shown of a borough; of one without a row, that there is nothing to count.
     */
    private static Shown shown(List<Row> rows, Tally of) {
        return rows.stream()
                .filter(row -> row.tally().borough().equals(of.borough()))
                .map(Row::shown)
                .findFirst()
                .orElse(Shown.GROUPS);
    }
}
