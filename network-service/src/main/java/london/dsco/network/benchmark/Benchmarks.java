package london.dsco.network.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Quarter;
import london.dsco.network.measure.Subject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with what is published about the quarters asked for. */
@ApplicationScoped
class Benchmarks {

    private static final int USUAL_QUARTERS = 4;
    private static final int MOST_QUARTERS = 20;

    private final Publications publications;
    private final BoroughScope scope;
    private final OpenQuarter openQuarter;
    private final Period settling;
    private final Clock clock;

    /**
     * @param settling how long to wait, once a quarter's figures can no longer improve, before it
     *     is first published, so that it includes late events
     */
    Benchmarks(
            Publications publications,
            BoroughScope scope,
            OpenQuarter openQuarter,
            @ConfigProperty(name = "dsco.benchmarks.settling") Period settling,
            Clock clock) {
        this.publications = publications;
        this.scope = scope;
        this.openQuarter = openQuarter;
        this.settling = settling;
        this.clock = clock;
    }

    /**
     * Returns the published figures of the quarters asked for.
     *
     * @param from empty for the last four published quarters
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the quarters are out
     *     of order or more than twenty, or the measure does not apply to the cohort
     */
    BenchmarkView of(
            Actor actor,
            Measure measure,
            Cohort cohort,
            Optional<Quarter> from,
            Optional<Quarter> to) {
        Subject subject = measure.subject();
        if (!measure.cohorts().contains(cohort)) {
            throw Refusal.wrongParameter("cohort", "not-measured", subject.whyNotMeasured())
                    .raise();
        }
        Quarter present = Quarter.of(LocalDate.now(clock));
        Quarter settled = lastSettled(subject);
        Quarter latest = openQuarter.isShown() ? present : settled;
        Quarter last = to.orElse(from.filter(first -> first.compareTo(latest) > 0).orElse(latest));
        Quarter first = from.orElse(last.plus(1 - USUAL_QUARTERS));
        requireOrder(first, last);
        List<QuarterFigures> quarters =
                scope.in(
                        actor.borough(),
                        () ->
                                IntStream.range(0, first.countTo(last))
                                        .mapToObj(first::plus)
                                        .filter(quarter -> quarter.compareTo(latest) <= 0)
                                        .map(
                                                quarter ->
                                                        quarter.compareTo(settled) <= 0
                                                                ? publications.published(
                                                                        measure, cohort, quarter)
                                                                : publications.open(
                                                                        measure, cohort, quarter))
                                        .toList());
        return new BenchmarkView(measure, cohort, measure.definition(), first, last, quarters);
    }

    /**
     * Publishes the corrections that are allowed in a settled quarter.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the quarter is not
     *     published yet, or the measure does not apply to the cohort
     */
    QuarterFigures revise(Actor actor, Measure measure, Cohort cohort, Quarter quarter) {
        if (!measure.cohorts().contains(cohort)) {
            throw Refusal.unprocessable(
                            "cohort", "not-measured", measure.subject().whyNotMeasured())
                    .raise();
        }
        if (quarter.compareTo(lastSettled(measure.subject())) > 0) {
            throw Refusal.unprocessable(
                            "quarter", "not-published", "This quarter has not been published yet.")
                    .raise();
        }
        return scope.in(actor.borough(), () -> publications.revise(measure, cohort, quarter));
    }

    private Quarter lastSettled(Subject subject) {
        return subject.lastSettled(LocalDate.now(clock), settling);
    }

    private static void requireOrder(Quarter first, Quarter last) {
        if (first.compareTo(last) > 0) {
            throw Refusal.wrongParameter(
                            "from", "out-of-range", "The first quarter is after the last.")
                    .raise();
        }
        if (first.countTo(last) > MOST_QUARTERS) {
            throw Refusal.wrongParameter(
                            "from",
                            "out-of-range",
                            "Ask for " + MOST_QUARTERS + " quarters at most.")
                    .raise();
        }
    }
}
