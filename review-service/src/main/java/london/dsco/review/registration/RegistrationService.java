package london.dsco.review.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Supplier;
import london.dsco.database.BoroughScope;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReviewService;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanDetails;
import london.dsco.review.plan.PlanIssued;
import london.dsco.review.plan.PlanStatus;
import london.dsco.review.plan.PlanSteps;
import london.dsco.review.plan.PlanView;
import london.dsco.review.plan.Plans;

/** Brings a plan into the register: first the plan, then its review, in one transaction. */
@ApplicationScoped
public class RegistrationService {

    /** The plan after a registration, and whether it is new to this service. */
    public record Registration(PlanView plan, boolean isNew) {}

    private record Kept(Plan plan, boolean isNew) {}

    private final Commands commands;
    private final Plans plans;
    private final AnnualReviewService reviews;
    private final BoroughScope scope;

    RegistrationService(
            Commands commands, Plans plans, AnnualReviewService reviews, BoroughScope scope) {
        this.commands = commands;
        this.plans = plans;
        this.reviews = reviews;
        this.scope = scope;
    }

    /**
     * Takes over what the borough's own system reports about a plan, and opens the plan if it is
     * new.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when a date is in the
     *     future or contradicts another, {@code CONFLICT} when the plan belongs to another child,
     *     {@code PRECONDITION_FAILED} when the caller based it on an older version
     */
    public Registration register(Command<String> command, RegisterPlan said) {
        Actor actor = command.actor();
        String borough = Plans.boroughOf(actor);
        PlanDetails details =
                said.details(borough, actor.today()).requireConsistentDates(actor.today());
        Kept kept =
                keep(
                        command,
                        PlanSteps.REGISTERED,
                        plan -> plan.register(details, actor.today()),
                        () -> Plan.registered(borough, command.id(), details, actor.at()));
        return new Registration(PlanView.of(kept.plan(), actor.today()), kept.isNew());
    }

    /**
     * Opens the plan that an advice request led to, unless it is already known. It never overwrites
     * what the borough's own system sent.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the plan belongs to another
     *     child
     */
    public void open(Actor actor, PlanIssued fact) {
        keep(
                Command.by(actor, fact.planRef()),
                PlanSteps.ISSUED,
                plan -> plan.issuedAgain(fact),
                () -> Plan.issued(actor.borough(), fact, actor.at()));
    }

    private Kept keep(
            Command<String> command,
            Step<PlanStatus> step,
            Function<Plan, Happened> change,
            Supplier<Opened<Plan>> opening) {
        Actor actor = command.actor();
        return scope.in(
                actor.borough(),
                () -> {
                    Kept kept =
                            commands.put(command, plans, step, change, step, opening, Kept::new);
                    reviews.follow(kept.plan(), actor);
                    return kept;
                });
    }
}
