package london.dsco.review.transition;

import static london.dsco.review.plan.PlanStatus.CEASED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import london.dsco.review.plan.PlanStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionStepsTest {

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void leadsWhereTheTableSays(PlanStatus status) {
        assertThat(Transitioning.ASKED.after(status))
                .isEqualTo(status == CEASED ? Optional.empty() : Optional.of(status));
        assertThat(Transitioning.DECIDED.after(status)).contains(status);
        assertThat(Transitioning.CONCLUDED.after(status)).contains(status);
    }
}
