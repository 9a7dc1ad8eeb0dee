package london.dsco.review.outcome;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import london.dsco.review.annualreview.AnnualReview;
import london.dsco.review.annualreview.AnnualReviews;
import london.dsco.review.invitation.SocialCareTeam;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/**
 * Who sees and sets whose outcomes. Those who run reviews do so for every child of their borough.
 * The child's social worker and the managers of that worker's team do so for their own children.
 * For all other authors and managers the plan does not exist. Nobody stands in, because an outcome
 * can wait for an allocation.
 */
@ApplicationScoped
class OutcomePermission {

    private static final Role[] RUNNING = {
        Role.BOROUGH_SYSTEM, Role.DSCO, Role.REVIEW_COORDINATOR, Role.SEN_CASEWORKER
    };

    private final Plans plans;
    private final AnnualReviews reviews;
    private final SocialCareTeam socialCare;

    OutcomePermission(Plans plans, AnnualReviews reviews, SocialCareTeam socialCare) {
        this.plans = plans;
        this.reviews = reviews;
        this.socialCare = socialCare;
    }

    /**
     * Returns the plans whose outcomes the actor sees. Only those who run reviews may receive the
     * plan's own ETag; social care gets no representation of the plan.
     */
    Register<String, Plan> plans() {
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
                return plans.find(planRef, actor, lock).filter(plan -> isTheirs(plan, actor));
            }

            @Override
            public List<?> representations(Plan plan, Actor actor) {
                return actor.hasAny(RUNNING) ? plans.representations(plan, actor) : List.of();
            }
        };
    }

    /** Returns the reviews whose progress on these outcomes the actor sees. */
    Register<UUID, AnnualReview> reviews() {
        Register<UUID, AnnualReview> whole = reviews.whole();
        Register<UUID, AnnualReview> parts = reviews.ofTheBorough((review, actor) -> {});
        return new Register<>() {

            @Override
            public Optional<AnnualReview> find(UUID id, Actor actor, Lock lock) {
                return actor.hasAny(RUNNING)
                        ? whole.find(id, actor, lock)
                        : parts.find(id, actor, lock)
                                .filter(review -> isTheirs(review.plan(), actor));
            }

            @Override
            public List<?> representations(AnnualReview review, Actor actor) {
                return actor.hasAny(RUNNING) ? whole.representations(review, actor) : List.of();
            }
        };
    }

    private boolean isTheirs(Plan plan, Actor actor) {
        return actor.hasAny(RUNNING) || socialCare.answersFor(plan, actor);
    }
}
