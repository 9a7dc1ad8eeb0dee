package london.dsco.review.cessation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;
import london.dsco.review.annualreview.AnnualReviewService;
import london.dsco.review.plan.CeaseReason;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanStatus;
import london.dsco.review.plan.Plans;

/**
 * Ends the plans of a child who has died, and closes each plan's open review so that nobody is
 * invited to it. The authority makes no decision here: its duty has ended.
 */
@ApplicationScoped
public class CeasingAfterDeath {

    /** The death was recorded in error, so the plan is maintained. */
    static final Step<PlanStatus> REINSTATED =
            Step.named("REINSTATED", PlanStatus.class)
                    .from(PlanStatus.CEASED)
                    .to(PlanStatus.REGISTERED)
                    .step();

    /** The same, for a plan that the borough's own system had not described. */
    static final Step<PlanStatus> REINSTATED_AS_OPENED =
            Step.named("REINSTATED", PlanStatus.class)
                    .from(PlanStatus.CEASED)
                    .to(PlanStatus.OPENED)
                    .step();

    private final Commands commands;
    private final Plans plans;
    private final AnnualReviewService reviews;

    CeasingAfterDeath(Commands commands, Plans plans, AnnualReviewService reviews) {
        this.commands = commands;
        this.plans = plans;
        this.reviews = reviews;
    }

    /**
     * Follows a notice of a death, in the transaction of the inbox. A plan that has already ceased,
     * for whatever reason, stays as it is. If the death was recorded in error, each plan that
     * ceased because of it is maintained again. Its review begins without a meeting, so that
     * everybody whose meeting was cancelled is asked again.
     */
    public void follow(DeathNotice notice, Actor actor) {
        if (notice.died()) {
            for (String planRef : plans.maintainedFor(notice.childRef(), actor)) {
                commands.run(
                        Command.by(actor, planRef),
                        plans,
                        CeasingPlan.CEASED,
                        plan -> ceased(plan, notice.diedOn(), actor),
                        (plan, made) -> made);
            }
        } else {
            for (String planRef : plans.ceasedByDeathOf(notice.childRef(), actor)) {
                commands.run(
                        Command.by(actor, planRef),
                        plans,
                        plan -> plan.isDescribed() ? REINSTATED : REINSTATED_AS_OPENED,
                        plan -> reinstated(plan, actor),
                        (plan, made) -> made);
            }
        }
    }

    /** Ends the plan, but no earlier than the day it was made. */
    private Happened ceased(Plan plan, LocalDate diedOn, Actor actor) {
        LocalDate on = diedOn.isBefore(plan.planMadeOn()) ? plan.planMadeOn() : diedOn;
        reviews.close(plan, on, actor);
        return plan.cease(CeaseReason.DECEASED, on);
    }

    private Happened reinstated(Plan plan, Actor actor) {
        reviews.follow(plan, actor);
        return plan.reinstate();
    }
}
