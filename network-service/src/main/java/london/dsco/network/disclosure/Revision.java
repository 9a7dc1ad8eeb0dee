package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;

/**
 * What of a correction may be published beside what was published before. Two revisions of one row
 * subtracted from each other show a group of children too, so each group of a corrected row differs
 * by none or by more than five. Only a row that was and stays wholly shown is corrected. The region
 * is corrected only where no borough's numerator was or is hidden; otherwise it stays as it was,
 * because two ranges for one sum are narrower than each.
 */
public final class Revision {

    private Revision() {}

    /**
     * The table that may follow.
     *
     * @param published as it stands
     * @param counted as it would be published now if nothing had been before
     * @return the next table; equal to {@code published} when nothing may be corrected
     */
    public static PublicTable of(PublicTable published, PublicTable counted) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < published.boroughs().size(); i++) {
            Row before = published.boroughs().get(i);
            Row now = counted.boroughs().get(i);
            rows.add(mayFollow(before, now) ? now : before);
        }
        boolean exact = allShown(published.boroughs()) && allShown(counted.boroughs());
        return new PublicTable(
                List.copyOf(rows), exact ? PublicTable.region(rows) : published.region());
    }

    private static boolean mayFollow(Row before, Row now) {
        if (before.shown() != Shown.GROUPS || now.shown() != Shown.GROUPS) {
            return false;
        }
        for (int group = 0; group < before.tally().groups().size(); group++) {
            int difference = now.tally().groups().get(group) - before.tally().groups().get(group);
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
