package london.dsco.review.planimport;

import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;

/** How a row is told of which the register, not the file, says no. */
final class RegisterRefusals {

    private static final String ANOTHER_CHILD = "another-child";
    private static final String NOT_POSSIBLE = "not-possible";

    static final List<String> CODES = List.of(ANOTHER_CHILD, NOT_POSSIBLE);

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
                                    NOT_POSSIBLE,
                                    "This plan can no longer be registered as it stands."));
        };
    }
}
