package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.annualreview.Meeting;
import london.dsco.review.cycle.Cycle;
import london.dsco.review.plan.Plan;

/** The early review that a move suggests, based on the dates of the review that is open now. */
@ApplicationScoped
public class EarlyReviews {

    private final AnnualReviews reviews;
    private final PlacementMoves moves;

    EarlyReviews(AnnualReviews reviews, PlacementMoves moves) {
        this.reviews = reviews;
        this.moves = moves;
    }

    /**
     * Returns the day by which to hold the open review because of the child's moves: the earliest,
     * if several suggest one.
     *
     * @param reader somebody who sees the child's moves and the dates of the review
     */
    public Optional<LocalDate> advisedFor(Plan plan, Actor reader) {
        return moves.of(plan).stream()
                .flatMap(move -> shownTo(reader, move).stream())
                .min(LocalDate::compareTo);
    }

    /**
     * Returns the advised day, for readers who may know about the move but about no date of the
     * review.
     */
    Optional<LocalDate> advisedBy(PlacementMove move, LocalDate today) {
        return reviews.presentOf(move.plan())
                .flatMap(review -> advised(move, review, review.cycleOn(today)));
    }

    /** Returns the same day, as far as a reader of the review may know it. */
    Optional<LocalDate> shownTo(Actor reader, PlacementMove move) {
        return reviews.presentOf(move.plan())
                .flatMap(
                        review ->
                                advised(
                                        move,
                                        review,
                                        AnnualReviews.sightOf(review, reader)
                                                .cycleOf(review, reader.today())));
    }

    private static Optional<LocalDate> advised(
            PlacementMove move, AnnualReview review, Cycle cycle) {
        return move.withdrawnOn().isPresent()
                ? Optional.empty()
                : EarlyReviewRules.advisedBy(
                        move.route(),
                        move.movesOn(),
                        move.notifiedOn(),
                        review.startsOn(),
                        cycle.meetBy(),
                        review.meeting().map(Meeting::on).orElse(null));
    }
}
