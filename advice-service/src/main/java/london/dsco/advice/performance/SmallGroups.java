package london.dsco.advice.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigure;

/**
 * Which figures are too small to be shown to somebody who sees no details. One to five pieces of
 * advice are, and so is a share that counts, or leaves out, one to five. The same holds for every
 * sum that holds such a quarter, or it could be worked out from its neighbours. The months of a
 * quarter are shown all or none.
 */
final class SmallGroups {

    private static final int LEAST = 6;

    private SmallGroups() {}

    /**
     * Whether nothing of a group may be shown.
     *
     * @param group the figures of one group
     * @param all the figures of the whole period
     */
    static boolean isSuppressed(
            Grouping grouping, List<RequestFigure> group, List<RequestFigure> all) {
        return isAny(figures -> isSmall(figures.size()), grouping, group, all);
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
        return isSmall(count) || isSmall(Measure.ON_TIME.whole(figures).size() - count);
    }

    private static boolean isSmall(long count) {
        return count > 0 && count < LEAST;
    }

    private static boolean isAny(
            Predicate<List<RequestFigure>> small,
            Grouping grouping,
            List<RequestFigure> group,
            List<RequestFigure> all) {
        LocalDate quarter = quarterOf(group.get(0));
        List<RequestFigure> sum =
                grouping == Grouping.NONE
                        ? all
                        : all.stream().filter(each -> quarterOf(each).equals(quarter)).toList();
        return parts(sum, Grouping.QUARTER).values().stream().anyMatch(small)
                || (grouping == Grouping.MONTH
                        && parts(sum, Grouping.MONTH).values().stream().anyMatch(small));
    }

    private static Map<String, List<RequestFigure>> parts(
            List<RequestFigure> figures, Grouping grouping) {
        return figures.stream().collect(Collectors.groupingBy(grouping::keyOf));
    }

    private static LocalDate quarterOf(RequestFigure figure) {
        return Period.startOfQuarter(figure.dispatchedOn());
    }
}
