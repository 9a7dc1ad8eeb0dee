package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;

/**
 * What of a correction may be published beside what was published before. Two revisions of one row
 * subtracted from each other show a group of children too, so each group of a corrected row differs
 * by none or by more than five from each earlier revision, not the latest alone: six more and then
 * seven fewer are one fewer. Only a row that was and stays wholly shown is corrected. The region is
 * corrected only where no borough's numerator was or is hidden; otherwise it stays as it was,
 * because two ranges for one sum are narrower than each.
 */
public final class Revision {

    private Revision() {}

    /**
     * Returns the tables that may follow: tables of the same advice, so a borough's rows are
     * corrected in
     * all of them or in none. A row that tells nothing takes no part in it and stays.
     *
     * @param published every revision of each series, the latest last
     * @param counted as they would be published now if nothing had been before
     * @return the next tables; equal to the latest where nothing may be corrected
     */
    public static <S> Map<S, PublicTable> of(
            Map<S, List<PublicTable>> published, Map<S, PublicTable> counted) {
        Map<S, PublicTable> next = new LinkedHashMap<>();
        published.keySet().forEach(series -> next.put(series, next(published, counted, series)));
        return next;
    }

    private static <S> PublicTable next(
            Map<S, List<PublicTable>> published, Map<S, PublicTable> counted, S series) {
        PublicTable before = latest(published.get(series));
        PublicTable now = counted.get(series);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < before.boroughs().size(); i++) {
            int row = i;
            boolean all =
                    published.entrySet().stream()
                            .allMatch(
                                    one ->
                                            mayBeside(
                                                    rows(one.getValue(), row),
                                                    counted.get(one.getKey()).boroughs().get(row)));
            boolean own = mayFollow(rows(published.get(series), i), now.boroughs().get(i));
            rows.add(all && own ? now.boroughs().get(i) : before.boroughs().get(i));
        }
        boolean exact = allShown(before.boroughs()) && allShown(now.boroughs());
        return new PublicTable(
                List.copyOf(rows), exact ? PublicTable.region(rows) : before.region());
    }

    private static PublicTable latest(List<PublicTable> revisions) {
        return revisions.get(revisions.size() - 1);
    }

    private static List<Row> rows(List<PublicTable> revisions, int row) {
        return revisions.stream().map(table -> table.boroughs().get(row)).toList();
    }

    private static boolean mayBeside(List<Row> before, Row now) {
        return before.stream().allMatch(row -> row.shown() == Shown.NOTHING)
                || mayFollow(before, now);
    }

    private static boolean mayFollow(List<Row> before, Row now) {
        return before.stream().allMatch(row -> mayFollow(row, now));
    }

    private static boolean mayFollow(Row before, Row now) {
        if (before.shown() != Shown.GROUPS || now.shown() != Shown.GROUPS) {
            return false;
        }
        for (int group = 0; group < before.tally().told().size(); group++) {
            int difference = now.tally().told().get(group) - before.tally().told().get(group);
            if (SmallNumbers.isSmall(Math.abs(difference))) {
                return false;
            }
        }
        return !SmallNumbers.isSmall(
                Math.abs(now.tally().denominator() - before.tally().denominator()));
    }

    private static boolean allShown(List<Row> rows) {
        return rows.stream().noneMatch(row -> row.shown() == Shown.DENOMINATOR);
    }
}
