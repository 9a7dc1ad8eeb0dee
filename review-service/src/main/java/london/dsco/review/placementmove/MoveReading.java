package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Reads;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;
import london.dsco.review.practitioner.Teams;

/** Shows the moves that social care told of, each reader their own part. */
@ApplicationScoped
class MoveReading {

    private static final Role[] TOLD = {Role.BOROUGH_SYSTEM, Role.DSCO, Role.SEN_CASEWORKER};

    private final Reads reads;
    private final MovingPlans plans;
    private final PlacementMoves moves;
    private final EarlyReviews early;
    private final Teams teams;

    MoveReading(
            Reads reads, MovingPlans plans, PlacementMoves moves, EarlyReviews early, Teams teams) {
        this.reads = reads;
        this.plans = plans;
        this.moves = moves;
        this.early = early;
        this.teams = teams;
    }

    /**
     * @param planAuthority GSS code of the borough whose plan it is; null for the reader's own
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    PlacementMoveView one(String planRef, UUID id, String planAuthority, Actor actor) {
        return reads.one(
                planRef,
                actor,
                plans.maintainedBy(planAuthority),
                plan -> view(find(plan, id), actor));
    }

    /** Up to {@code limit} moves and one more, in the order in which they were told. */
    List<PlacementMoveView> list(UUID after, boolean awaiting, Actor actor, int limit) {
        return reads.lines(
                actor,
                limit,
                () -> moves.after(after, awaiting, reachOf(actor), limit + 1),
                PlacementMove::plan,
                move -> view(move, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    PlacementMove find(Plan plan, UUID id) {
        return moves.find(plan, id).orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    /**
     * As the actor sees it; part of a reading or a command.
     *
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when it is nothing
     */
    PlacementMoveView view(PlacementMove move, Actor actor) {
        MoveSight sight = sightOf(move, actor);
        LocalDate by = sight.seesReview() ? early.shownTo(actor, move).orElse(null) : null;
        return PlacementMoveView.of(move, sight, by);
    }

    /** Whether somebody told of a move themselves, or leads the team of whoever did. */
    boolean isTheirsToTell(PlacementMove move, Actor actor) {
        return tellersOf(actor).contains(move.toldBy());
    }

    private MoveSight sightOf(PlacementMove move, Actor actor) {
        boolean own = move.plan().borough().equals(actor.borough());
        if (own && actor.hasAny(TOLD)) {
            return MoveSight.WHOLE;
        }
        if (isTheirsToTell(move, actor)) {
            return MoveSight.TOLD;
        }
        if (own && actor.has(Role.REVIEW_COORDINATOR)
                || AnnualReviews.isOfVirtualSchool(move.plan(), actor)) {
            return MoveSight.PLANNING;
        }
        throw Refusal.of(Refusal.Code.FORBIDDEN, "Your role does not see this move.").raise();
    }

    private PlacementMoves.Reach reachOf(Actor actor) {
        return new PlacementMoves.Reach(
                Plans.boroughOf(actor),
                actor.hasAny(TOLD) || actor.has(Role.REVIEW_COORDINATOR),
                tellersOf(actor),
                actor.has(Role.VIRTUAL_SCHOOL));
    }

    /** Whose moves an author or a manager sees: their own, or their team's with them. */
    private List<String> tellersOf(Actor actor) {
        List<String> tellers = new ArrayList<>();
        if (actor.hasAny(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER)) {
            tellers.add(actor.username());
        }
        if (actor.has(Role.TEAM_MANAGER)) {
            teams.of(actor.borough(), actor.username())
                    .ifPresent(team -> tellers.addAll(teams.members(actor.borough(), team)));
        }
        return tellers;
    }
}
