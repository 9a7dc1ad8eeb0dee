package london.dsco.advice.consideration;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.figures.Period;
import london.dsco.records.Reads;

/** Counts how many considerations in the whole borough were answered and decided in time. */
@ApplicationScoped
public class CountingConsiderations {

    private final Reads reads;
    private final ConsiderationQueries queries;

    CountingConsiderations(Reads reads, ConsiderationQueries queries) {
        this.reads = reads;
        this.queries = queries;
    }

    /**
     * @param from first London date; null for one year before the last date
     * @param to last London date; null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
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
