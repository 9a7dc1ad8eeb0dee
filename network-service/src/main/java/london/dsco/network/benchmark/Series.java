package london.dsco.network.benchmark;

import java.util.Arrays;
import java.util.List;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Subject;

/** What a published table shows: a measure, and the advice or the reviews to which it applies. */
record Series(Measure measure, Cohort cohort) {

    static final Series TIMELINESS_OF_DISPATCHED =
            new Series(Measure.TIMELINESS, Cohort.DISPATCHED);
    static final Series TIMELINESS_OF_DUE = new Series(Measure.TIMELINESS, Cohort.DUE);

    static final List<Series> ALL =
            Arrays.stream(Measure.values())
                    .flatMap(
                            measure ->
                                    measure.cohorts().stream()
                                            .map(cohort -> new Series(measure, cohort)))
                    .toList();

    /** Returns the series that are counted, published and corrected together. */
    static List<Series> of(Subject subject) {
        return ALL.stream().filter(series -> series.subject() == subject).toList();
    }

    Subject subject() {
        return measure.subject();
    }

    /** Returns the series that are read beside it. */
    List<Series> beside() {
        return measure.beside().stream().map(other -> new Series(other, cohort)).toList();
    }
}
