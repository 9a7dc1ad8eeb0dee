package london.dsco.review.planimport;

import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.review.plan.Plans;

/** The errors of rows that the register, rather than the file, refuses. */
final class RegisterRefusals {

    private static final String ANOTHER_CHILD = "another-child";
    private static final String CEASED = "plan-ceased";
    private static final String PASSED_ON = "plan-passed-on";

    static final List<String> CODES = List.of(ANOTHER_CHILD, CEASED, PASSED_ON);

    private RegisterRefusals() {}

    static List<Finding> findings(Refusal refusal) {
        if (refusal.equals(Plans.passedOn())) {
            return List.of(new Finding(PlanColumn.PLAN_REF.heading(), PASSED_ON, refusal.detail()));
        }
        return switch (refusal.code()) {
            case CONFLICT ->
                    List.of(
                            new Finding(
                                    PlanColumn.CHILD_REF.heading(),
                                    ANOTHER_CHILD,
                                    "This plan belongs to another child. Check planRef and"
                                            + " childRef."));
            default ->
                    List.of(
                            new Finding(
                                    PlanColumn.PLAN_REF.heading(),
                                    CEASED,
                                    "The authority ceased to maintain this plan, so it can no longer be"
                                            + " registered."));
        };
    }
}
