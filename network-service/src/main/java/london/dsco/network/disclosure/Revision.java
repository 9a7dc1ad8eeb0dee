package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;

/**
 * Which corrections may be published beside earlier revisions. The difference between two revisions
 * of a row shows a group of children too. So each group of a corrected row differs by none or by
 * more than five from every earlier revision, not only from the latest: six more and then seven
 * fewer are one fewer. A row is corrected only if it was completely shown and still is. The region
 * is corrected only if no borough's numerator was or is hidden. Otherwise it stays as it was,
 * because two ranges for one sum are narrower together than each alone.
 */
public final class Revision {

    private Revision() {}

    /**
     * Returns the tables that may follow. They are about the same advice, so a borough's rows are
     * corrected in all of them or in none. A row that reveals nothing is left out of this and
     * stays.
     *
     * @param published every revision of each series, the latest last
     * @param counted the tables as they would be published now for the first time
     * @return the next tables; equal to the latest if nothing may be corrected
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
