package london.dsco.review.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.records.Loads;
import london.dsco.records.Opened;
import london.dsco.review.annualreview.AnnualReviewService;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanDetails;
import london.dsco.review.plan.PlanSteps;
import london.dsco.review.plan.Plans;

/**
 * Registers many plans in one transaction, with the same effect on each as {@link
 * RegistrationService}: plan, review, history, event and access line. New and unchanged plans go to
 * the database together. A changed plan is handled like a single command.
 */
@ApplicationScoped
public class BulkRegistration {

    /** The effect on one plan. */
    public enum Effect {
        OPENED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param refusal why it was refused; null otherwise
     */
    public record Outcome(Effect effect, Refusal refusal) {

        private static Outcome of(Effect effect) {
            return new Outcome(effect, null);
        }

        private static Outcome refused(Refusal refusal) {
            return new Outcome(Effect.REFUSED, refusal);
        }
    }

    private final RegistrationService registrations;
    private final Loads loads;
    private final Plans plans;
    private final AnnualReviewService reviews;

    BulkRegistration(
            RegistrationService registrations,
            Loads loads,
            Plans plans,
            AnnualReviewService reviews) {
        this.registrations = registrations;
        this.loads = loads;
        this.plans = plans;
        this.reviews = reviews;
    }

    /**
     * Registers plans in a part of a load. If it refuses a plan, the others stay as they are.
     *
     * @param named plans that passed {@link PlanChecks}, each reference once
     * @return the outcome for each, in the same order
     */
    public List<Outcome> register(Actor actor, List<NamedPlan> named) {
        String borough = Plans.boroughOf(actor);
        Map<String, Plan> known =
                plans.reserved(borough, named.stream().map(NamedPlan::planRef).toList());
        Set<String> passedOn =
                Set.copyOf(
                        plans.passedOn(borough, named.stream().map(NamedPlan::planRef).toList()));
        List<Outcome> outcomes = new ArrayList<>(named.size());
        List<Opened<Plan>> opened = new ArrayList<>();
        List<Plan> unchanged = new ArrayList<>();
        for (NamedPlan one : named) {
            PlanDetails details = one.plan().details(borough, actor.today());
            Plan plan = known.get(one.planRef());
            if (passedOn.contains(one.planRef())) {
                outcomes.add(Outcome.refused(Plans.passedOn()));
            } else if (plan == null) {
                opened.add(Plan.registered(borough, one.planRef(), details, actor.at()));
                outcomes.add(Outcome.of(Effect.OPENED));
            } else if (plan.isRegisteredAs(details)) {
                unchanged.add(plan);
                outcomes.add(Outcome.of(Effect.UNCHANGED));
            } else {
                outcomes.add(change(actor, one));
            }
        }
        loads.open(actor, PlanSteps.REGISTERED, opened, plans::addAll);
        reviews.beginAll(opened.stream().map(Opened::entry).toList(), actor);
        loads.unchanged(actor, PlanSteps.REGISTERED, unchanged);
        return outcomes;
    }

    private Outcome change(Actor actor, NamedPlan one) {
        try {
            registrations.register(Command.by(actor, one.planRef()), one.plan());
            return Outcome.of(Effect.CHANGED);
        } catch (RefusedException refused) {
            return Outcome.refused(refused.refusal());
        }
    }
}
