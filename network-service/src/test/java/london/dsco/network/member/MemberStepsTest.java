package london.dsco.network.member;

import static org.assertj.core.api.Assertions.assertThat;

import london.dsco.network.StatusTable;
import org.junit.jupiter.api.Test;

class MemberStepsTest {

    /** ACTIVE, LEFT. */
    @Test
    void whoHasLeftCanOnlyBeErased() {
        assertThat(
                        StatusTable.of(
                                MemberStatus.class,
                                Membership.JOINED,
                                Membership.CHANGED,
                                Membership.PREFERENCES_SET,
                                Membership.GONE,
                                AddressConfirming.CONFIRMED,
                                AddressConfirming.ASKED_AGAIN,
                                Erasing.ERASED))
                .containsExactly(
                        "JOINED opens ACTIVE",
                        "CHANGED ACTIVE -",
                        "PREFERENCES_SET ACTIVE -",
                        "LEFT LEFT -",
                        "ADDRESS_CONFIRMED ACTIVE -",
                        "CONFIRMATION_ASKED ACTIVE -",
                        "ERASED - LEFT");
    }
}
