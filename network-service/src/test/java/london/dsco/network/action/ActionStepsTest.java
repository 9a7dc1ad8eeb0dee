package london.dsco.network.action;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActionStepsTest {

    /** AGREED, WITHDRAWN. */
    @Test
    void anActionIsWithdrawnOnce() {
        assertThat(StatusTable.of(ActionStatus.class, Agreeing.AGREED, Agreeing.WITHDRAWN))
                .containsExactly("AGREED opens AGREED", "WITHDRAWN WITHDRAWN -");
    }

    @ParameterizedTest
    @EnumSource
    void anActionIsClosedWithItsOutcome(ActionOutcome outcome) {
        assertThat(StatusTable.of(ActionOutcome.class, ActionClosing.closed(outcome)))
                .containsExactly("CLOSED opens " + outcome);
    }
}
