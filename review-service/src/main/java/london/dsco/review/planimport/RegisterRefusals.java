package london.dsco.review.planimport;

import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/** How a row is told of which the register, not the file, says no. */
final class RegisterRefusals {

    private static final String ANOTHER_CHILD = "another-child";
    private static final String CEASED = "plan-ceased";

    static final List<String> CODES = List.of(ANOTHER_CHILD, CEASED);

    private RegisterRefusals() {}

    static List<Finding> findings(Refusal refusal) {
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
                                    "The authority ceased to maintain this plan, so it is not"
                                            + " registered any more."));
        };
    }
}
