package london.dsco.advice.performance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigure;
import london.dsco.figures.Period;

/**
 * The advice counted in somebody's figures.
 *
 * @param details whether they see every counted case whole
 * @param selection the part of the advice; null for all of it
 * @param advice the advice of the cohort in the period
 */
record Counted(
        Period period,
        Cohort cohort,
        Grouping grouping,
        boolean details,
        Selection selection,
        List<RequestFigure> advice) {

    /** Returns the groups by key, in the order of the keys. */
    SortedMap<String, List<RequestFigure>> groups() {
        return advice.stream()
                .collect(
                        Collectors.groupingBy(
                                figure -> grouping.keyOf(figure, cohort),
                                TreeMap::new,
                                Collectors.toList()));
    }
}
