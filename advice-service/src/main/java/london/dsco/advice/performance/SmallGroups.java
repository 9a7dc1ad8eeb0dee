package london.dsco.advice.performance;

import java.util.List;
import java.util.function.Predicate;
import london.dsco.advice.request.RequestFigure;
import london.dsco.figures.SmallParts;

/**
 * Which figures are too small to show to somebody who sees no details. One to five pieces of advice
 * are, and so is a share that counts, or leaves out, one to five. The same applies to every sum
 * that contains such a quarter, because its neighbours would reveal it. The months of a quarter are
 * shown all together or not at all.
 */
final class SmallGroups {

    private static final SmallParts<RequestFigure> PARTS =
            new SmallParts<>(RequestFigure::dispatchedOn);

    private SmallGroups() {}

    /**
     * Returns whether a group must be hidden entirely.
     *
     * @param group the figures of one group
     * @param all the figures of the whole period
     */
    static boolean isSuppressed(
            Grouping grouping, List<RequestFigure> group, List<RequestFigure> all) {
        return isAny(figures -> SmallParts.isSmall(figures.size()), grouping, group, all);
    }

    /**
     * Returns whether the number on time in a group must be hidden.
     *
     * @param group the figures of one group
     * @param all the figures of the whole period
     */
    static boolean isTimelinessSuppressed(
            Grouping grouping, List<RequestFigure> group, List<RequestFigure> all) {
        return isAny(SmallGroups::hasSmallShare, grouping, group, all);
    }

    private static boolean hasSmallShare(List<RequestFigure> figures) {
        long count = Measure.ON_TIME.count(figures);
        return SmallParts.isSmall(count)
                || SmallParts.isSmall(Measure.ON_TIME.whole(figures).size() - count);
    }

    private static boolean isAny(
            Predicate<List<RequestFigure>> small,
            Grouping grouping,
            List<RequestFigure> group,
            List<RequestFigure> all) {
        SmallParts.Cut cut =
                switch (grouping) {
                    case NONE -> SmallParts.Cut.WHOLE;
                    case MONTH -> SmallParts.Cut.MONTHS;
                    default -> SmallParts.Cut.QUARTERS;
                };
        return PARTS.anySmall(small, cut, group, all);
    }
}
