package london.dsco.network.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import london.dsco.domain.Borough;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.MeasureCounts;
import london.dsco.network.measure.MeasureCounts.Count;
import london.dsco.network.measure.Quarter;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
@Transactional
class BenchmarkService {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int USUAL_QUARTERS = 4;
    private static final int MOST_QUARTERS = 20;

    private final MeasureCounts counts;
    private final Clock clock;
    private final boolean showOpenQuarter;

    BenchmarkService(
            MeasureCounts counts,
            Clock clock,
            @ConfigProperty(name = "dsco.benchmarks.open-quarter") boolean showOpenQuarter) {
        this.counts = counts;
        this.clock = clock;
        this.showOpenQuarter = showOpenQuarter;
    }

    /**
     * The figures of the quarters asked for, as far as they are published yet.
     *
     * @param from the last four published quarters when empty
     * @throws ProblemException {@code unprocessable} when the quarters are out of order or more
     *     than twenty
     */
    BenchmarkView get(BenchmarkMeasure measure, Optional<Quarter> from, Optional<Quarter> to) {
        Quarter present = Quarter.of(LocalDate.ofInstant(clock.instant(), LONDON));
        Quarter latest = showOpenQuarter ? present : present.plus(-1);
        Quarter last = to.orElse(from.filter(first -> first.compareTo(latest) > 0).orElse(latest));
        Quarter first = from.orElse(last.plus(1 - USUAL_QUARTERS));
        check(first, last);
        Map<Quarter, List<Count>> counted =
                counts.between(first, last, measure.counted()).stream()
                        .collect(Collectors.groupingBy(Count::quarter));
        List<BenchmarkView.QuarterView> quarters =
                IntStream.range(0, first.countTo(last))
                        .mapToObj(first::plus)
                        .filter(quarter -> quarter.compareTo(latest) <= 0)
                        .map(
                                quarter ->
                                        BenchmarkView.QuarterView.from(
                                                quarter,
                                                quarter.equals(present),
                                                publish(
                                                        measure,
                                                        counted.getOrDefault(quarter, List.of()))))
                        .toList();
        return new BenchmarkView(measure, first, last, quarters);
    }

    private static void check(Quarter first, Quarter last) {
        if (first.compareTo(last) > 0) {
            throw refused("The first quarter is after the last.");
        }
        if (first.countTo(last) > MOST_QUARTERS) {
            throw refused("At most " + MOST_QUARTERS + " quarters at a time.");
        }
    }

    private static ProblemException refused(String detail) {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                detail,
                List.of(new InvalidField("/from", "out-of-range", detail)));
    }

    private static Published publish(BenchmarkMeasure measure, List<Count> counted) {
        Map<String, Map<Measure, Integer>> byBorough =
                counted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Count::borough,
                                        Collectors.toMap(Count::measure, Count::count)));
        return Suppression.publish(
                Arrays.stream(Borough.values())
                        .map(
                                borough -> {
                                    Map<Measure, Integer> own =
                                            byBorough.getOrDefault(borough.gss(), Map.of());
                                    return measure.tally(
                                            borough.gss(), one -> own.getOrDefault(one, 0));
                                })
                        .toList());
    }
}
