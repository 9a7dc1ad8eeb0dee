package london.dsco.advice.escalation;

import static london.dsco.advice.request.Requests.actorOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.Requests;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EscalationTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 1);
    private static final EscalationReason TIME =
            EscalationReason.OVER_TIMESCALE_OR_NO_COMMUNICATION;

    private static Escalation raised(LocalDate on, EscalationReason reason) {
        return new Escalation(
                Requests.CAMDEN,
                UUID.randomUUID(),
                new Matter(reason, reason == TIME ? Concerned.MANAGER : null, "x"),
                false,
                actorOn(on, "author", Role.ADVICE_AUTHOR));
    }

    private static void answer(Escalation escalation, String text, LocalDate on) {
        escalation.answer(EscalationOutcome.ACTION_AGREED, text, actorOn(on, "dsco", Role.DSCO));
    }

    @ParameterizedTest(name = "{1} raised on {0} is due on {2}")
    @CsvSource({
        "2026-09-01, OVER_TIMESCALE_OR_NO_COMMUNICATION, 2026-09-03",
        "2026-09-04, OVER_TIMESCALE_OR_NO_COMMUNICATION, 2026-09-08", // a weekend is not counted
        "2026-09-01, SUPPORT_NEEDED, 2026-09-08",
        "2026-12-23, CONSENT_NOT_GIVEN, 2027-01-04" // Christmas Day, 28 December, New Year's Day
    })
    void isDueInWorkingDays(LocalDate on, EscalationReason reason, LocalDate answerBy) {
        assertThat(raised(on, reason).answerBy()).isEqualTo(answerBy);
    }

    @Test
    void isLateFromTheDayAfterItsDueDay() {
        Escalation escalation = raised(TUESDAY, TIME);
        assertThat(escalation.isLate(TUESDAY.plusDays(2))).isFalse();
        assertThat(escalation.isLate(TUESDAY.plusDays(3))).isTrue();
        answer(escalation, "Done.", TUESDAY.plusDays(2));
        assertThat(escalation.isLate(TUESDAY.plusDays(30))).isFalse();
    }

    @Test
    void staysLateOnceItWasAnsweredLate() {
        Escalation escalation = raised(TUESDAY, TIME);
        answer(escalation, "Done.", TUESDAY.plusDays(3));
        assertThat(escalation.isLate(TUESDAY.plusDays(30))).isTrue();
        assertThat(escalation.answeredOn()).isEqualTo("2026-09-04");
    }

    @Test
    void recordsWhetherThePersonWhoRaisedItAnsweredIt() {
        Escalation escalation = raised(TUESDAY, TIME);
        assertThat(escalation.isAnsweredByItsRaiser()).isFalse();
        answer(escalation, "Done.", TUESDAY);
        assertThat(escalation.isAnsweredByItsRaiser()).isFalse();
        Escalation own = raised(TUESDAY, TIME);
        own.answer(EscalationOutcome.ACTION_AGREED, "Done.", actorOn(TUESDAY, "author", Role.DSCO));
        assertThat(own.isAnsweredByItsRaiser()).isTrue();
    }

    @Test
    void refusesASecondAnswer() {
        Escalation escalation = raised(TUESDAY, TIME);
        assertThat(escalation.state()).isEqualTo(EscalationState.OPEN);
        answer(escalation, "First.", TUESDAY);
        assertThatThrownBy(() -> answer(escalation, "Second.", TUESDAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().code())
                                        .isEqualTo(Refusal.Code.CONFLICT));
        assertThat(escalation.answer()).isEqualTo("First.");
        assertThat(escalation.state()).isEqualTo(EscalationState.ANSWERED);
    }

    @Test
    void isNeitherLateNorAnsweredOnceItHasEnded() {
        Escalation escalation = raised(TUESDAY, TIME);
        escalation.end(TUESDAY.plusDays(10));
        assertThat(escalation.state()).isEqualTo(EscalationState.ENDED);
        assertThat(escalation.isLate(TUESDAY.plusDays(30))).isFalse();
        assertThatThrownBy(() -> answer(escalation, "Late.", TUESDAY.plusDays(11)))
                .isInstanceOf(RefusedException.class);
        escalation.end(null);
        assertThat(escalation.state()).isEqualTo(EscalationState.OPEN);
        assertThat(escalation.isLate(TUESDAY.plusDays(30))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(EscalationReason.class)
    void needsThePersonConcernedOnlyIfTheReasonIsAboutSomebody(EscalationReason reason) {
        Concerned sound = reason == TIME ? Concerned.MANAGER : null;
        Concerned wrong = reason == TIME ? null : Concerned.MANAGER;
        assertThatCode(() -> new Matter(reason, sound, "x")).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Matter(reason, wrong, "x"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.refusal().findings().get(0).code())
                                        .isEqualTo(
                                                reason == TIME
                                                        ? "required"
                                                        : "not-for-this-reason"));
    }

    @Test
    void isSettledOnceItIsAnsweredOrItsDayIsOver() {
        LocalDate by = TUESDAY.plusDays(2);
        EscalationFigure open = new EscalationFigure(TIME, by, null);
        assertThat(open.isDecidedOn(by)).isFalse();
        assertThat(open.isDecidedOn(by.plusDays(1))).isTrue();
        assertThat(open.isAnsweredInTime()).isFalse();
        assertThat(new EscalationFigure(TIME, by, by).isAnsweredInTime()).isTrue();
        assertThat(new EscalationFigure(TIME, by, by).isDecidedOn(TUESDAY)).isTrue();
        assertThat(new EscalationFigure(TIME, by, by.plusDays(1)).isAnsweredInTime()).isFalse();
    }
}
