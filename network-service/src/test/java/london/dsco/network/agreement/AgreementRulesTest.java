package london.dsco.network.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Finding;
import org.junit.jupiter.api.Test;

class AgreementRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    private static final LocalDate LATER = TODAY.plusYears(1);
    private static final String CAMDEN = "E09000007";
    private static final String HACKNEY = "E09000012";

    @Test
    void acceptsOtherBoroughsOnceEach() {
        assertThat(codes(List.of(HACKNEY), TODAY, null, LATER)).isEmpty();
        assertThat(codes(List.of(CAMDEN, "E09000099", HACKNEY, HACKNEY), TODAY, null, LATER))
                .containsExactly("your-own", "no-such-borough", "twice");
    }

    @Test
    void refusesALastDayBeforeTheFirstAndAReviewInThePast() {
        assertThat(codes(List.of(HACKNEY), TODAY, TODAY.minusDays(1), TODAY))
                .containsExactly("before-it-begins", "not-in-the-future");
        assertThat(codes(List.of(HACKNEY), TODAY, TODAY, LATER)).isEmpty();
    }

    @Test
    void isInForceOnceEveryPartyAcceptedAndFromItsFirstDayToItsLast() {
        PartyDecision yes = PartyDecision.ACCEPTED;
        assertThat(state(List.of(yes), TODAY, null)).isEqualTo(AgreementState.PROPOSED);
        assertThat(state(List.of(yes, yes), TODAY, null)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(state(List.of(yes, yes), TODAY, TODAY)).isEqualTo(AgreementState.IN_FORCE);
        assertThat(state(List.of(yes, yes), TODAY.plusDays(1), null))
                .isEqualTo(AgreementState.AGREED);
        assertThat(state(List.of(yes, yes), TODAY.minusDays(9), TODAY.minusDays(1)))
                .isEqualTo(AgreementState.EXPIRED);
        assertThat(state(List.of(PartyDecision.DECLINED), TODAY, null))
                .isEqualTo(AgreementState.DECLINED);
        assertThat(AgreementRules.state(true, 1, List.of(yes), TODAY, null, TODAY))
                .isEqualTo(AgreementState.ENDED);
    }

    @Test
    void isDueForReviewOnlyWhileItIsInForce() {
        assertThat(AgreementRules.isReviewDue(AgreementState.IN_FORCE, TODAY, TODAY)).isTrue();
        assertThat(AgreementRules.isReviewDue(AgreementState.IN_FORCE, LATER, TODAY)).isFalse();
        assertThat(AgreementRules.isReviewDue(AgreementState.ENDED, TODAY, TODAY)).isFalse();
    }

    private static AgreementState state(
            List<PartyDecision> decisions, LocalDate from, LocalDate until) {
        return AgreementRules.state(false, 2, decisions, from, until, TODAY);
    }

    private static List<String> codes(
            List<String> parties, LocalDate from, LocalDate until, LocalDate reviewOn) {
        return AgreementRules.wrong(CAMDEN, parties, from, until, reviewOn, TODAY).stream()
                .map(Finding::code)
                .toList();
    }
}
