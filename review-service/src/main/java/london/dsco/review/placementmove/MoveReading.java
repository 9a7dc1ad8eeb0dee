package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/** Shows each reader what they may see of the moves that social care has reported. */
@ApplicationScoped
class MoveReading {

    private static final Role[] RECIPIENTS = {Role.BOROUGH_SYSTEM, Role.DSCO, Role.SEN_CASEWORKER};

    private final Reads reads;
    private final MovingPlans plans;
    private final PlacementMoves moves;
    private final EarlyReviews early;

    MoveReading(Reads reads, MovingPlans plans, PlacementMoves moves, EarlyReviews early) {
        this.reads = reads;
        this.plans = plans;
        this.moves = moves;
        this.early = early;
    }

    /**
     * @param planAuthority GSS code of the borough that maintains the plan; null for the reader's
     *     own
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    PlacementMoveView one(String planRef, UUID id, String planAuthority, Actor actor) {
        return reads.one(
                planRef,
                actor,
                plans.maintainedBy(planAuthority),
                plan -> view(find(plan, id), actor, plans.notifiersOf(actor)));
    }

    /**
     * Lists up to {@code limit} moves and one more, oldest report first.
     *
     * @param planRef the plan whose moves are wanted; null for all
     * @param awaiting only those that are neither acknowledged nor withdrawn
     */
    List<PlacementMoveView> list(
            UUID after, String planRef, boolean awaiting, Actor actor, int limit) {
        PlacementMoves.Reach reach = reads.figures(actor, () -> reachOf(actor));
        return reads.lines(
                actor,
                limit,
                () -> moves.after(after, planRef, awaiting, reach, limit + 1),
                PlacementMove::plan,
                move -> view(move, actor, reach.notifiers()));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    PlacementMove find(Plan plan, UUID id) {
        return moves.find(plan, id).orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * Returns the move as the actor sees it. Call it within a read or a command.
     *
     * @param notifiers from {@link MovingPlans#notifiersOf}
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} for an author or a manager
     *     whose move it is not, {@code FORBIDDEN} for every other role that sees nothing
     */
    PlacementMoveView view(PlacementMove move, Actor actor, Collection<String> notifiers) {
        MoveSight sight = sightOf(move, actor, notifiers);
        LocalDate by = sight.seesReview() ? early.shownTo(actor, move).orElse(null) : null;
        return PlacementMoveView.of(move, sight, by);
    }

    private static MoveSight sightOf(
            PlacementMove move, Actor actor, Collection<String> notifiers) {
        boolean own = move.plan().borough().equals(actor.borough());
        if (own && actor.hasAny(RECIPIENTS)) {
            return MoveSight.WHOLE;
        }
        if (notifiers.contains(move.notifiedBy())) {
            return MoveSight.NOTIFIER;
        }
        if (own && actor.has(Role.REVIEW_COORDINATOR)
                || AnnualReviews.isOfVirtualSchool(move.plan(), actor)) {
            return MoveSight.PLANNING;
        }
        if (actor.hasAny(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER)) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        throw Refusal.of(Refusal.Code.FORBIDDEN, "Your role cannot see this move.").raise();
    }

    private PlacementMoves.Reach reachOf(Actor actor) {
        return new PlacementMoves.Reach(
                Plans.boroughOf(actor),
                actor.hasAny(RECIPIENTS) || actor.has(Role.REVIEW_COORDINATOR),
                plans.notifiersOf(actor),
                actor.has(Role.VIRTUAL_SCHOOL));
    }
}
