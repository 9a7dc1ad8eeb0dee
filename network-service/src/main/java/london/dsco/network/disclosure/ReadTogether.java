package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;

/**
 * How a measure stands beside others over the same children, where one holds the other: whoever
 * attended a review had been invited to it, and what was decided within the twelve months had met
 * within them. A reader who subtracts one shown count from the other has a group that no table
 * shows, and one who knows a shown count narrows a hidden one that holds it or is held by it.
 *
 * <p>So of such measures one stands by itself, and a row of the other is shown only where the
 * numerators of all those beside it are shown and nothing that can be worked out from them together
 * ({@link Tally#apart}) is small. Otherwise it is hidden wholly and no part of its region. Then no
 * hidden count is tied to a shown one: beside a hidden numerator there is nothing, and a row that
 * is hidden wholly beside shown ones may be hidden for the group, for its own numbers or for those
 * of any other difference.
 */
public final class ReadTogether {

    private ReadTogether() {}

    /**
     * Returns the table as it may be published. Its region is made of the rows that are shown, so
     * it tells
     * nothing more than they do.
     *
     * @param own as the table would be by itself
     * @param others the tables beside which it is read, as they are published, in the same order of
     *     boroughs
     */
    public static PublicTable beside(PublicTable own, List<PublicTable> others) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < own.boroughs().size(); i++) {
            int row = i;
            boolean shown =
                    own.boroughs().get(i).shown() == Shown.GROUPS
                            && others.stream()
                                    .map(other -> other.boroughs().get(row).shown())
                                    .noneMatch(ReadTogether::isHidden);
            Tally tally = own.boroughs().get(i).tally();
            rows.add(new Row(tally, shown ? Shown.GROUPS : Shown.NOTHING));
        }
        return new PublicTable(List.copyOf(rows), PublicTable.region(rows));
    }

    private static boolean isHidden(Shown shown) {
        return shown.compareTo(Shown.NUMERATOR) < 0;
    }
}
