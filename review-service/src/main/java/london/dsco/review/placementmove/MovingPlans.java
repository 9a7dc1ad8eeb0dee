package london.dsco.review.placementmove;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/**
 * The plans of which somebody may tell or read a move: those of their own borough, and those of
 * children whom their authority looks after though another maintains the plan.
 */
@ApplicationScoped
class MovingPlans {

    private final Plans plans;

    MovingPlans(Plans plans) {
        this.plans = plans;
    }

    /**
     * Finds a plan for its reader. No representation of the plan comes with it.
     *
     * @param planAuthority GSS code of the borough whose reference it is; null for the reader's own
     */
    Register<String, Plan> maintainedBy(String planAuthority) {
        return register(
                (planRef, actor, lock) ->
                        isOwn(planAuthority, actor)
                                ? plans.find(planRef, actor, lock)
                                : plans.maintainedBy(planAuthority, planRef)
                                        .filter(plan -> isReached(plan, actor)));
    }

    /** Finds a plan at the borough that maintains it for the corporate parent's social worker. */
    Register<String, Plan> visitedBy(Actor teller) {
        return register(
                (planRef, visitor, lock) ->
                        plans.find(planRef, visitor, lock).filter(plan -> isReached(plan, teller)));
    }

    static boolean isOwn(String planAuthority, Actor actor) {
        return planAuthority == null || planAuthority.equals(Plans.boroughOf(actor));
    }

    /** A virtual school answers for the child; a social worker is of the corporate parent. */
    private static boolean isReached(Plan plan, Actor actor) {
        return AnnualReviews.isOfVirtualSchool(plan, actor)
                || actor.hasAny(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER)
                        && plan.involvement() == Involvement.CLA
                        && plan.careAuthority().equals(actor.borough());
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
