package london.dsco.network.disclosure;

import java.util.ArrayList;
import java.util.List;
import london.dsco.network.disclosure.PublicTable.Row;
import london.dsco.network.disclosure.PublicTable.Shown;

/**
 * How a measure is published beside others over the same children, when one contains the other.
 * Everybody who attended a review had been invited to it, and every decision within the twelve
 * months follows a meeting within them. Subtracting one shown count from the other gives a group
 * that no table shows. A shown count also narrows a hidden one that contains it or is contained in
 * it.
 *
 * <p>So one of these measures is published by itself. A row of another is shown only if the
 * numerators of all those beside it are shown and nothing that can be derived from them together
 * ({@link Tally#apart}) is small. Otherwise the row is hidden completely and is not part of its
 * region. Then no hidden count depends on a shown one. Beside a hidden numerator nothing is shown.
 * A completely hidden row beside shown ones may be hidden because of the group, its own numbers or
 * any other difference.
 */
public final class ReadTogether {

    private ReadTogether() {}

    /**
     * Returns the table as it may be published. Its region is the total of the shown rows, so it
     * reveals nothing more than they do.
     *
     * @param own the table as published by itself
     * @param others the tables beside which it is read, as published, in the same order of boroughs
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
