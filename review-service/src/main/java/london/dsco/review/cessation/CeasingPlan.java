package london.dsco.review.cessation;

import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReviewService;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanStatus;
import london.dsco.review.plan.PlanView;
import london.dsco.review.plan.Plans;

/** Ends a plan, and closes its open review. */
@ApplicationScoped
class CeasingPlan {

    static final Step<PlanStatus> CEASED =
            Step.named("CEASED", PlanStatus.class)
                    .from(PlanStatus.OPENED, PlanStatus.REGISTERED)
                    .to(PlanStatus.CEASED)
                    .step();

    private final Commands commands;
    private final Plans plans;
    private final AnnualReviewService reviews;

    CeasingPlan(Commands commands, Plans plans, AnnualReviewService reviews) {
        this.commands = commands;
        this.plans = plans;
        this.reviews = reviews;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the law does not allow
     *     the day, {@code TRANSITION_NOT_ALLOWED} when the plan has already ceased, {@code
     *     NOT_FOUND}
     */
    PlanView cease(Command<String> command, CeasePlan said) {
        Actor actor = command.actor();
        return commands.run(
                command,
                plans,
                CEASED,
                plan -> ceased(plan, said.cessation(), actor),
                (plan, made) -> PlanView.of(plan, actor.today()));
    }

    private Happened ceased(Plan plan, Cessation cessation, Actor actor) {
        CessationRules.check(
                cessation, plan.planMadeOn(), plan.bornOn().orElse(null), actor.today());
        reviews.close(plan, cessation.ceasedOn(), actor);
        return plan.cease(cessation.reason(), cessation.ceasedOn());
    }
}
