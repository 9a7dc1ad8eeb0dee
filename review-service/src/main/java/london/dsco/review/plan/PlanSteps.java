package london.dsco.review.plan;

import static london.dsco.review.plan.PlanStatus.OPENED;

import java.util.List;
import london.dsco.records.Step;

/** The status table of plans: each step, the statuses it starts from and the status it leads to. */
public final class PlanSteps {

    /** The borough's own system describes the plan, for the first time or again. */
    public static final Step<PlanStatus> REGISTERED =
            row("REGISTERED")
                    .from(OPENED)
                    .to(PlanStatus.REGISTERED)
                    .from(PlanStatus.REGISTERED)
                    .staying()
                    .opening(PlanStatus.REGISTERED);

    /**
     * An advice request ended with the plan, for the first time or, after a reassessment, again.
     */
    public static final Step<PlanStatus> ISSUED =
            row("ISSUED").from(OPENED, PlanStatus.REGISTERED).staying().opening(OPENED);

    /** A review of the plan was completed by a decision recorded in this service. */
    public static final Step<PlanStatus> REVIEWED =
            row("REVIEWED").from(OPENED, PlanStatus.REGISTERED).staying().step();

    /** The whole status table. */
    public static final List<Step<PlanStatus>> ALL = List.of(REGISTERED, ISSUED, REVIEWED);

    private PlanSteps() {}

    private static Step.Row<PlanStatus> row(String name) {
        return Step.named(name, PlanStatus.class);
    }
}
