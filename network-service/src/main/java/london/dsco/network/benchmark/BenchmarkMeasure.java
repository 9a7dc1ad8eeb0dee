package london.dsco.network.benchmark;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import london.dsco.network.measure.Measure;

/**
 * What boroughs are compared on: each a share of the advice dispatched in the quarter. All have
 * that one denominator, so that no two measures can be subtracted to set a group apart that neither
 * shows.
 */
enum BenchmarkMeasure {
    /**
     * Within six weeks (SI 2014/1530 reg 8(1)); then also counting lateness that reg 8(2) excuses.
     */
    TIMELINESS(List.of(Set.of(Measure.IN_TIME), Set.of(Measure.IN_TIME, Measure.EXCUSED_LATE))),
    QUALITY(List.of(Set.of(Measure.GOOD_OR_OUTSTANDING))),
    REMINDER_COVERAGE(List.of(Set.of(Measure.REMINDER_KEPT))),
    NO_NEEDS_RATE(List.of(Set.of(Measure.NO_NEEDS)));

    private final List<Set<Measure>> readings;

    BenchmarkMeasure(List<Set<Measure>> readings) {
        this.readings = readings;
    }

    /** Every counter it is made of. */
    Set<Measure> counted() {
        Set<Measure> counted = EnumSet.of(Measure.DISPATCHED);
        readings.forEach(counted::addAll);
        return counted;
    }

    Tally tally(String gss, ToIntFunction<Measure> counts) {
        List<Integer> numerators =
                readings.stream().map(reading -> reading.stream().mapToInt(counts).sum()).toList();
        return new Tally(gss, counts.applyAsInt(Measure.DISPATCHED), numerators);
    }
}
