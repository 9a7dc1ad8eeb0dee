package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;

/**
 * How timeliness by what was dispatched and by what was due may be published side by side. Both
 * count the same advice. Advice is due 42 days after receipt, so advice sent in time is due in the
 * quarter in which it was sent or in the next. A reader who adds up the quarters therefore knows,
 * for each borough,
 *
 * <pre>  carried over = carried in + dispatched in time - due and sent in time</pre>
 *
 * and could derive a hidden count from a shown one of the other cohort.
 *
 * <p>So a borough's row of what was due is shown only if its numerators of what was dispatched, in
 * that quarter and in the previous one, are shown. Otherwise it is hidden completely. Then no
 * hidden count of one cohort depends on a shown count of the other. A hidden numerator of the
 * quarter's dispatched advice depends on what was due in that quarter and in the next. Both of
 * these rows are hidden completely, so they can make up for any value of it. The finer groups are
 * shown only if they are shown in both.
 */
public final class TwoCohorts {

    private TwoCohorts() {}

    /**
     * Returns the table of what was due in a quarter. The region is the total of the shown rows, so
     * it reveals nothing more than they do.
     *
     * @param due one tally for each borough at the end of the quarter
     * @param never GSS code of the authority that is never shown
     * @param dispatched the table of what was dispatched in that quarter, same groups first
     * @param before rows of what was dispatched in the previous quarter, as published; empty if
     *     nothing was
     * @param carriedOver by GSS code, number of pieces of advice sent in time by the end of the
     *     quarter and due after it
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
     * Returns the table of what was dispatched, if the next quarter happens to be published
     * already. A row with something to hide beside a shown row of what was due is hidden
     * completely.
     *
     * @param own the table as published by itself
     * @param dueAfter rows of what was due in the next quarter, as published; usually empty
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
     * Returns how much of a borough is shown; for one without a row, every group, because there is
     * nothing to count.
     */
    private static Shown shown(List<Row> rows, Tally of) {
        return rows.stream()
                .filter(row -> row.tally().borough().equals(of.borough()))
                .map(Row::shown)
                .findFirst()
                .orElse(Shown.GROUPS);
    }
}
