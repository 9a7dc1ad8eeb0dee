package london.dsco.review.relatedreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;
import london.dsco.review.settings.BoroughSettings;
import london.dsco.review.settings.Setting;

/**
 * The plans of children whose other reviews an actor may see, at least in part. These are the plans
 * of the actor's own borough. For a virtual school they include those of children whom its
 * authority looks after while another maintains their plan.
 */
@ApplicationScoped
class PlansInReach {

    private final Plans plans;
    private final RelatedReviews related;
    private final BoroughSettings settings;

    PlansInReach(Plans plans, RelatedReviews related, BoroughSettings settings) {
        this.plans = plans;
        this.related = related;
        this.settings = settings;
    }

    /**
     * Finds a plan for its reader.
     *
     * @param planAuthority GSS code of the borough to which the reference belongs; null for the
     *     reader's own
     */
    Register<String, Plan> maintainedBy(String planAuthority) {
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
                if (isOwn(planAuthority, actor)) {
                    Optional<Plan> own = plans.find(planRef, actor, lock);
                    own.filter(plan -> sightOf(plan, actor).seesNothing())
                            .ifPresent(
                                    plan -> {
                                        throw notTheirs().raise();
                                    });
                    return own;
                }
                return actor.has(Role.VIRTUAL_SCHOOL)
                        ? plans.maintainedBy(planAuthority, planRef)
                                .filter(plan -> AnnualReviews.isOfVirtualSchool(plan, actor))
                        : Optional.empty();
            }

            @Override
            public List<?> representations(Plan plan, Actor actor) {
                return List.of(viewOf(plan, actor));
            }
        };
    }

    /**
     * Finds a plan at the borough that maintains it, for another authority's virtual school. It
     * comes as a visitor without a role, and may see only the children it is responsible for.
     */
    Register<String, Plan> visitedBy(Actor reader) {
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor visitor, Lock lock) {
                return plans.find(planRef, visitor, lock)
                        .filter(plan -> AnnualReviews.isOfVirtualSchool(plan, reader));
            }

            @Override
            public List<?> representations(Plan plan, Actor visitor) {
                return List.of(viewOf(plan, reader));
            }
        };
    }

    static boolean isOwn(String planAuthority, Actor actor) {
        return planAuthority == null || planAuthority.equals(Plans.boroughOf(actor));
    }

    RelatedSight sightOf(Plan plan, Actor actor) {
        return RelatedSight.of(actor, AnnualReviews.isOfVirtualSchool(plan, actor));
    }

    DatedReviews reviewsOf(Plan plan) {
        return new DatedReviews(related.of(plan), intervalsOf(plan.borough()), plan.dueBy());
    }

    /**
     * Returns the intervals of the borough that maintains the plan. Nobody in another borough sees
     * a review that depends on them.
     */
    private ReviewIntervals intervalsOf(String borough) {
        return new ReviewIntervals(
                settings.of(borough, Setting.CHILD_IN_NEED_FIRST),
                settings.of(borough, Setting.CHILD_IN_NEED_NEXT),
                settings.of(borough, Setting.EARLY_HELP),
                settings.of(borough, Setting.DIRECT_PAYMENT_FIRST),
                settings.of(borough, Setting.DIRECT_PAYMENT_NEXT));
    }

    RelatedReviewsView viewOf(Plan plan, Actor actor) {
        return reviewsOf(plan).view(plan.planRef(), sightOf(plan, actor));
    }

    private static Refusal notTheirs() {
        return Refusal.of(
                Refusal.Code.FORBIDDEN, "Your role cannot see this child's other reviews.");
    }
}
