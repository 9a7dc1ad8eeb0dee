package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.figures.Period;
import london.dsco.records.Reads;
import london.dsco.review.plan.Plans;

/** Counts how a borough's moves were reported. */
@ApplicationScoped
class MoveCounting {

    private final Reads reads;
    private final PlacementMoves moves;

    MoveCounting(Reads reads, PlacementMoves moves) {
        this.reads = reads;
        this.moves = moves;
    }

    /**
     * @param from first London date; null for a year before the end
     * @param to last London date; null for today
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
     */
    PlacementMoveFiguresView figures(Actor actor, LocalDate from, LocalDate to) {
        Period period = Period.of(from, to, actor.today());
        return reads.figures(
                actor,
                () ->
                        PlacementMoveFiguresView.of(
                                period,
                                MoveFigures.of(
                                        moves.between(
                                                Plans.boroughOf(actor),
                                                period.from(),
                                                period.to()))));
    }
}
