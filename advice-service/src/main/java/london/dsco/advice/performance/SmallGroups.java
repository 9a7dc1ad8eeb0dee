package london.dsco.advice.performance;

import java.util.List;
import java.util.function.Predicate;
import london.dsco.advice.request.RequestFigure;
import london.dsco.figures.SmallParts;

/**
 * Which figures are too small to be shown to somebody who sees no details. One to five pieces of
 * advice are, and so is a share that counts, or leaves out, one to five. The same holds for every
 * sum that holds such a quarter, or it could be worked out from its neighbours. The months of a
 * quarter are shown all or none.
 */
final class SmallGroups {

    private static final SmallParts<RequestFigure> PARTS =
            new SmallParts<>(RequestFigure::dispatchedOn);

    private SmallGroups() {}

    /**
     * Whether nothing of a group may be shown.
     *
     * @param group the figures of one group
     * @param all the figures of the whole period
     */
    static boolean isSuppressed(
            Grouping grouping, List<RequestFigure> group, List<RequestFigure> all) {
        return isAny(figures -> SmallParts.isSmall(figures.size()), grouping, group, all);
    }

    /**
     * Whether it may not be shown how many of a group were on time.
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
