package london.dsco.network.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.network.measure.Quarter;

/** A borough's published figures, for its own papers. They contain only what every member sees. */
@ApplicationScoped
public class OwnFigures {

    private final Benchmarks benchmarks;

    OwnFigures(Benchmarks benchmarks) {
        this.benchmarks = benchmarks;
    }

    /**
     * Returns the figures of the actor's borough in the published quarters, measure by measure.
     *
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the quarters are out
     *     of order or more than twenty
     */
    public List<FrozenFigure> of(Actor actor, Quarter from, Quarter to) {
        return Series.ALL.stream().flatMap(series -> of(actor, series, from, to)).toList();
    }

    private Stream<FrozenFigure> of(Actor actor, Series series, Quarter from, Quarter to) {
        return benchmarks
                .of(actor, series.measure(), series.cohort(), Optional.of(from), Optional.of(to))
                .quarters()
                .stream()
                .filter(quarter -> !quarter.open())
                .flatMap(
                        quarter ->
                                quarter.boroughs().stream()
                                        .filter(row -> row.gss().equals(actor.scope()))
                                        .map(
                                                row ->
                                                        new FrozenFigure(
                                                                series.measure(),
                                                                series.cohort(),
                                                                quarter.quarter().toString(),
                                                                quarter.revision(),
                                                                row.denominator().written(),
                                                                row.numerator().written(),
                                                                row.percent().written())));
    }
}
