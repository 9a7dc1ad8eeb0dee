package london.dsco.network.referral;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class ReferralStepsTest {

    /** OWED, CONSIDERED, DROPPED. */
    @Test
    void aReferralIsConsideredOrDroppedOnce() {
        assertThat(
                        StatusTable.of(
                                ReferralStatus.class,
                                Referring.REFERRED,
                                Referring.CONSIDERED,
                                Referring.DROPPED))
                .containsExactly(
                        "REFERRED opens OWED", "CONSIDERED CONSIDERED - -", "DROPPED DROPPED - -");
    }
}
