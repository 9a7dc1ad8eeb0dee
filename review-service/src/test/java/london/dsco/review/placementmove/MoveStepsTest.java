package london.dsco.review.placementmove;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import london.dsco.records.Step;
import london.dsco.review.plan.PlanStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoveStepsTest {

    /** Where each step leads. A plan that has ceased accepts no move. */
    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void isPossibleWhileThePlanIsMaintainedAndChangesNoStatus(PlanStatus status) {
        Stream.of(NotifyingMoves.NOTIFIED, NotifyingMoves.WITHDRAWN, MoveAcknowledging.ACKNOWLEDGED)
                .forEach(step -> check(step, status));
    }

    private static void check(Step<PlanStatus> step, PlanStatus status) {
        if (status == PlanStatus.CEASED) {
            assertThat(step.after(status)).isEmpty();
        } else {
            assertThat(step.after(status)).contains(status);
        }
        assertThat(step.opens()).isEmpty();
    }
}
