package london.dsco.advice.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigure;

/**
 * Which groups are too small to be shown to somebody who sees no details. A quarter with one to
 * five pieces of advice is, and so is every sum that holds such a quarter, or it could be worked
 * out from its neighbours. The months of a quarter are shown all or none.
 */
final class SmallGroups {

    private static final int LEAST = 6;

    private SmallGroups() {}

    /**
     * @param group the figures of one group
     * @param all the figures of the whole period
     */
    static boolean isSuppressed(
            Grouping grouping, List<RequestFigure> group, List<RequestFigure> all) {
        LocalDate quarter = quarterOf(group.get(0));
        List<RequestFigure> sum =
                grouping == Grouping.NONE
                        ? all
                        : all.stream().filter(each -> quarterOf(each).equals(quarter)).toList();
        boolean byMonth = grouping == Grouping.MONTH;
        return hasSmall(sum, Grouping.QUARTER) || (byMonth && hasSmall(sum, Grouping.MONTH));
    }

    private static boolean hasSmall(List<RequestFigure> figures, Grouping grouping) {
        Map<String, Long> sizes =
                figures.stream()
                        .collect(Collectors.groupingBy(grouping::keyOf, Collectors.counting()));
        return sizes.values().stream().anyMatch(size -> size < LEAST);
    }

    private static LocalDate quarterOf(RequestFigure figure) {
        return Period.startOfQuarter(figure.dispatchedOn());
    }
}
