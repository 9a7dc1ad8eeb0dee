package london.dsco.advice.performance;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestFigure;
import london.dsco.figures.Period;

/**
 * The advice that somebody's figures count.
 *
 * @param details whether they see the whole of every case that is counted
 * @param selection the part of the advice; null for all of it
 * @param advice of the cohort, in the period
 */
record Counted(
        Period period,
        Cohort cohort,
        Grouping grouping,
        boolean details,
        Selection selection,
        List<RequestFigure> advice) {

    /** By the key of the group, in order of the keys. */
    SortedMap<String, List<RequestFigure>> groups() {
        return advice.stream()
                .collect(
                        Collectors.groupingBy(
                                figure -> grouping.keyOf(figure, cohort),
                                TreeMap::new,
                                Collectors.toList()));
    }
}
