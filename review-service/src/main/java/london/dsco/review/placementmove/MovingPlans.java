package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.invitation.SocialCareTeam;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/**
 * The plans whose moves somebody may report or read: those of their own borough, and those of
 * children whom their authority looks after while another maintains the plan. To them, no other
 * plan exists.
 */
@ApplicationScoped
class MovingPlans {

    private final Plans plans;
    private final PlacementMoves moves;
    private final SocialCareTeam socialCare;

    MovingPlans(Plans plans, PlacementMoves moves, SocialCareTeam socialCare) {
        this.plans = plans;
        this.moves = moves;
        this.socialCare = socialCare;
    }

    /**
     * Finds a plan for its reader. No representation of the plan comes with it.
     *
     * @param planAuthority GSS code of the borough to which the reference belongs; null for the
     *     reader's own
     */
    Register<String, Plan> maintainedBy(String planAuthority) {
        return register(
                (planRef, actor, lock) ->
                        isOwn(planAuthority, actor)
                                ? plans.find(planRef, actor, lock)
                                : plans.maintainedBy(planAuthority, planRef)
                                        .filter(plan -> isReached(plan, actor)));
    }

    /** Finds a plan of the actor's own borough, if they may report a move for it. */
    Register<String, Plan> ofSocialCare() {
        return own(this::isTheirs);
    }

    /**
     * Finds a plan of the actor's own borough, if they or somebody they manage reported the move.
     */
    Register<String, Plan> notifiedOf(UUID moveId) {
        return own(
                (plan, actor) ->
                        moves.find(plan, moveId)
                                .filter(move -> notifiersOf(actor).contains(move.notifiedBy()))
                                .isPresent());
    }

    /**
     * Returns whose moves an author or a manager sees and withdraws: their own and, for a manager,
     * those of their team. Call it in a transaction of their own borough, because no other borough
     * knows its teams.
     */
    List<String> notifiersOf(Actor actor) {
        return socialCare.colleagues(actor);
    }

    /** Finds a plan at the borough that maintains it, for the corporate parent's social worker. */
    Register<String, Plan> visitedBy(Actor notifier) {
        return register(
                (planRef, visitor, lock) ->
                        plans.find(planRef, visitor, lock)
                                .filter(plan -> isReached(plan, notifier)));
    }

    static boolean isOwn(String planAuthority, Actor actor) {
        return planAuthority == null || planAuthority.equals(Plans.boroughOf(actor));
    }

    /**
     * Returns whether the actor's virtual school is responsible for the child, or the actor is a
     * social worker of the corporate parent.
     */
    private static boolean isReached(Plan plan, Actor actor) {
        return AnnualReviews.isOfVirtualSchool(plan, actor)
                || actor.hasAny(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER)
                        && plan.involvement() == Involvement.CLA
                        && plan.careAuthority().equals(actor.borough());
    }

    /**
     * Returns whether the actor is the child's social worker or the manager of their team. Any
     * manager stands in while no team is responsible for the child: an urgent move does not wait
     * for an allocation, and a manager reads the clock of every plan in the borough anyway.
     */
    private boolean isTheirs(Plan plan, Actor actor) {
        return socialCare.answersFor(plan, actor) || socialCare.standsIn(plan, actor);
    }

    private Register<String, Plan> own(BiPredicate<Plan, Actor> rule) {
        return register(
                (planRef, actor, lock) ->
                        plans.find(planRef, actor, lock).filter(plan -> rule.test(plan, actor)));
    }

    private interface Finding {
        Optional<Plan> find(String planRef, Actor actor, Lock lock);
    }

    private static Register<String, Plan> register(Finding finding) {
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
                return finding.find(planRef, actor, lock);
            }

            @Override
            public List<?> representations(Plan plan, Actor actor) {
                return List.of();
            }
        };
    }
}
