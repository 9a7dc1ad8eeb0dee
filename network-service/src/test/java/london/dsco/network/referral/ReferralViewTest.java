package london.dsco.network.referral;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import london.dsco.network.scrutiny.GoverningBody;
import org.junit.jupiter.api.Test;

class ReferralViewTest {

    private static Referral referral() {
        Referral referral =
                Referral.of(
                                new Referral.Said(
                                        ReportKind.ANNUAL_REPORT,
                                        UUID.randomUUID(),
                                        GoverningBody.values()[0],
                                        TODAY),
                                "A year",
                                Actors.of(CAMDEN, Role.DSCO))
                        .entry();
        referral.moveTo(ReferralStatus.OWED);
        return referral;
    }

    @Test
    void isOverdueFromTheDayAfterItsLastUntilItWasConsidered() {
        Referral referral = referral();
        assertThat(ReferralView.of(referral, TODAY).overdue()).isFalse();
        assertThat(ReferralView.of(referral, TODAY.plusDays(1)).overdue()).isTrue();

        referral.considered(TODAY, "Accepted");
        referral.moveTo(ReferralStatus.CONSIDERED);
        ReferralView considered = ReferralView.of(referral, TODAY.plusDays(1));
        assertThat(considered.overdue()).isFalse();
        assertThat(considered.heldOn()).isEqualTo(TODAY);
        assertThat(considered.outcome()).isEqualTo("Accepted");
    }

    @Test
    void aDroppedReferralSaysWhyAndWasNeverHeld() {
        Referral referral = referral();
        referral.dropped("Not this year");
        referral.moveTo(ReferralStatus.DROPPED);
        ReferralView dropped = ReferralView.of(referral, TODAY.plusDays(1));
        assertThat(dropped.outcome()).isEqualTo("Not this year");
        assertThat(dropped.heldOn()).isNull();
        assertThat(dropped.overdue()).isFalse();
    }

    @Test
    void noOtherBoroughReadsWhatABoardConcluded() {
        assertThat(referral().isShared()).isFalse();
    }
}
