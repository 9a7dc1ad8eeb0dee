package london.dsco.network.agreement;

import static london.dsco.network.Actors.CAMDEN;
import static london.dsco.network.Actors.HACKNEY;
import static london.dsco.network.Actors.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.network.Actors;
import org.junit.jupiter.api.Test;

class BoundaryAgreementViewTest {

    private static final String ISLINGTON = Borough.ISLINGTON.gss();

    private static BoundaryAgreement agreement() {
        BoundaryAgreement agreement =
                BoundaryAgreement.of(
                                new BoundaryAgreement.Said(
                                        AgreementSubject.values()[0],
                                        "Title",
                                        "Text",
                                        List.of(HACKNEY, ISLINGTON),
                                        TODAY,
                                        null,
                                        TODAY.plusDays(30)),
                                Actors.of(CAMDEN, Role.DSCO))
                        .entry();
        agreement.moveTo(AgreementStatus.STANDING);
        return agreement;
    }

    private static PartyAnswer answer(
            BoundaryAgreement agreement, String borough, PartyDecision decision) {
        return PartyAnswer.of(
                        agreement,
                        new PartyAnswer.Said(decision, "Cabinet", TODAY, "words of " + borough),
                        Actors.of(borough, Role.DSCO))
                .entry();
    }

    @Test
    void showsEachAnswerWithTheBoroughThatGaveIt() {
        BoundaryAgreement agreement = agreement();
        BoundaryAgreementView view =
                BoundaryAgreementView.of(
                        agreement,
                        List.of(answer(agreement, ISLINGTON, PartyDecision.ACCEPTED)),
                        TODAY);

        assertThat(view.parties())
                .containsExactly(
                        new BoundaryAgreementView.Party(HACKNEY, null, null, null, null),
                        new BoundaryAgreementView.Party(
                                ISLINGTON,
                                PartyDecision.ACCEPTED,
                                "Cabinet",
                                TODAY,
                                "words of " + ISLINGTON));
        assertThat(view.state()).isEqualTo(AgreementState.PROPOSED);
        assertThat(view.reviewDue()).isFalse();
    }

    @Test
    void isInForceAndDueForReviewOnceBothAccepted() {
        BoundaryAgreement agreement = agreement();
        List<PartyAnswer> both =
                List.of(
                        answer(agreement, HACKNEY, PartyDecision.ACCEPTED),
                        answer(agreement, ISLINGTON, PartyDecision.ACCEPTED));

        BoundaryAgreementView view = BoundaryAgreementView.of(agreement, both, TODAY);
        assertThat(view.state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(view.reviewDue()).isFalse();
        assertThat(BoundaryAgreementView.of(agreement, both, TODAY.plusDays(30)).reviewDue())
                .isTrue();
    }

    @Test
    void saysWhyItWasEnded() {
        BoundaryAgreement agreement = agreement();
        assertThat(BoundaryAgreementView.of(agreement, List.of(), TODAY).ending()).isNull();

        agreement.ended("Replaced");
        agreement.moveTo(AgreementStatus.ENDED);
        BoundaryAgreementView view = BoundaryAgreementView.of(agreement, List.of(), TODAY);
        assertThat(view.state()).isEqualTo(AgreementState.ENDED);
        assertThat(view.ending()).isEqualTo("Replaced");
    }

    @Test
    void asksOnlyTheOtherBoroughsThatItNames() {
        BoundaryAgreement agreement = agreement();
        assertThat(agreement.isAskedOf(Actors.of(HACKNEY, Role.DSCO))).isTrue();
        assertThat(agreement.isAskedOf(Actors.of(CAMDEN, Role.DSCO))).isFalse();
        assertThat(agreement.isAskedOf(Actors.of(Borough.BARNET.gss(), Role.DSCO))).isFalse();
        assertThat(agreement.isAskedOf(Actors.in(Role.NETWORK_COORDINATOR))).isFalse();
        assertThat(agreement.isShared()).isFalse();
        assertThat(answer(agreement, HACKNEY, PartyDecision.DECLINED).isShared()).isFalse();
    }
}
