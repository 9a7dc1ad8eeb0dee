package london.dsco.network.benchmark;

import java.util.Arrays;
import java.util.List;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;

/** What a published table is of: a measure, and the advice that it looks at. */
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
}
