package london.dsco.review.inpatient;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.Lock;
import london.dsco.records.Register;
import london.dsco.review.invitation.Invitations;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.Plans;

/**
 * Who sees how much. The child's social worker is the person whom social care sends to the review;
 * having only begun a report is not enough.
 */
@ApplicationScoped
class InpatientPermission {

    private final Plans plans;
    private final Invitations invitations;

    InpatientPermission(Plans plans, Invitations invitations) {
        this.plans = plans;
        this.invitations = invitations;
    }

    /** Returns the plans whose inpatient record the actor sees, at least in part. */
    Register<String, Plan> seen() {
        return register(this::sightOf);
    }

    /** Returns the plans whose inpatient record the actor sees in full and maintains. */
    Register<String, Plan> whole() {
        return register(
                (plan, actor) -> {
                    if (sightOf(plan, actor) != InpatientSight.WHOLE) {
                        throw notTheirs().raise();
                    }
                });
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code FORBIDDEN} when the actor sees nothing of
     *     it
     */
    InpatientSight sightOf(Plan plan, Actor actor) {
        if (actor.has(Role.DSCO)
                || actor.has(Role.ADVICE_AUTHOR)
                        && invitations.socialWorkers(plan).contains(actor.username())) {
            return InpatientSight.WHOLE;
        }
        if (actor.has(Role.SEN_CASEWORKER)) {
            return InpatientSight.DATES;
        }
        throw notTheirs().raise();
    }

    private Register<String, Plan> register(BiConsumer<Plan, Actor> permission) {
        return new Register<>() {

            @Override
            public Optional<Plan> find(String planRef, Actor actor, Lock lock) {
                Optional<Plan> found = plans.find(planRef, actor, lock);
                found.ifPresent(plan -> permission.accept(plan, actor));
                return found;
            }

            @Override
            public List<?> representations(Plan plan, Actor actor) {
                return List.of();
            }
        };
    }

    private static Refusal notTheirs() {
        return Refusal.of(
                Refusal.Code.FORBIDDEN,
                "Your role cannot see this. The DSCO and the child's own social worker can.");
    }
}
