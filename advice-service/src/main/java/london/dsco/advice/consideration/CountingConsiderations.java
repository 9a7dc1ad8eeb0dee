package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.figures.Period;
import london.dsco.records.Reads;

/** How many considerations were answered and decided in time, in the whole borough. */
@ApplicationScoped
public class CountingConsiderations {

    private final Reads reads;
    private final ConsiderationQueries queries;

    CountingConsiderations(Reads reads, ConsiderationQueries queries) {
        this.reads = reads;
        this.queries = queries;
    }

    /**
     * @param from first London date; null for a year before the last
     * @param to last London date; null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} for a period that ends
     *     before it begins
     */
    ConsiderationFiguresView count(LocalDate from, LocalDate to, Actor actor) {
        Period period = Period.of(from, to, actor.today());
        return reads.figures(
                actor,
                () ->
                        ConsiderationFiguresView.of(
                                period,
                                queries.due(actor.borough(), period.from(), period.to()),
                                actor.today()));
    }
}
