package london.dsco.network.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import london.dsco.network.paper.ReplyStatus;
import org.junit.jupiter.api.Test;

class AgreementStepsTest {

    /** STANDING, ENDED. */
    @Test
    void anAgreementEndsOnce() {
        assertThat(StatusTable.of(AgreementStatus.class, Agreeing.PROPOSED, Agreeing.ENDED))
                .containsExactly("PROPOSED opens STANDING", "ENDED ENDED -");
    }

    /** GIVEN. */
    @Test
    void aPartyAnswersOnce() {
        assertThat(StatusTable.of(ReplyStatus.class, Agreeing.ANSWERED))
                .containsExactly("ANSWERED opens GIVEN");
    }
}
