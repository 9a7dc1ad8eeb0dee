package london.dsco.review.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.review.decision.FollowUp.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionRulesTest {

    private static final LocalDate STARTS = LocalDate.of(2026, 3, 1);
    private static final LocalDate MEETING = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2026-11-22, in-the-future",
        "2026-11-21, 2026-11-22, in-the-future",
        "2026-11-01, 2026-11-21, before-the-meeting",
        "2026-11-20, 2026-11-19, before-the-decision"
    })
    void refusesDatesOutOfOrder(LocalDate decidedOn, LocalDate notifiedOn, String code) {
        assertThat(codes(DecisionRules.refusal(decidedOn, notifiedOn, MEETING, STARTS, TODAY)))
                .containsExactly(code);
    }

    @Test
    void refusesADecisionThatWouldBeginTheSameCycle() {
        assertThat(codes(DecisionRules.refusal(STARTS, TODAY, STARTS, STARTS, TODAY)))
                .containsExactly("before-the-cycle");
    }

    @Test
    void allowsADecisionOnTheDayOfTheMeeting() {
        assertThat(DecisionRules.refusal(MEETING, MEETING, MEETING, STARTS, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, true", "2026-12-01, false"})
    void countsFromTheNoticeAndNotFromTheDecision(LocalDate notifiedOn, boolean inTime) {
        assertThat(DecisionRules.inTime(notifiedOn, DUE)).isEqualTo(inTime);
    }

    @Test
    void theAmendmentsGoWithTheNoticeAndThePlanIsFinalInEightWeeks() {
        LocalDate notified = LocalDate.of(2026, 11, 20);
        assertThat(by(Decision.AMEND, Action.NOTICE, notified)).contains(DUE);
        assertThat(by(Decision.AMEND, Action.PROPOSED_AMENDMENTS, notified)).contains(DUE);
        assertThat(by(Decision.AMEND, Action.FINAL_PLAN, notified))
                .contains(LocalDate.of(2027, 1, 15));
    }

    @Test
    void countsTheDayOfTheNoticeAsTheFirstOfFifteen() {
        LocalDate notified = LocalDate.of(2027, 1, 30);
        assertThat(DecisionRules.representationsUntil(notified))
                .isEqualTo(LocalDate.of(2027, 2, 13));
    }

    @Test
    void aLateNoticeGivesNoMoreTimeForTheFinalPlan() {
        assertThat(by(Decision.AMEND, Action.FINAL_PLAN, DUE.plusDays(10)))
                .contains(DUE.plusDays(56))
                .contains(MEETING.plusWeeks(12));
    }

    @Test
    void aPlanThatWillCeaseStaysInForceWhileAnAppealIsPossible() {
        assertThat(actions(Decision.CEASE))
                .containsExactly(
                        Action.NOTICE, Action.CONSULTATION, Action.APPEAL, Action.STAYS_IN_FORCE);
        assertThat(by(Decision.CEASE, Action.APPEAL, TODAY)).contains(LocalDate.of(2027, 1, 21));
        assertThat(by(Decision.CEASE, Action.STAYS_IN_FORCE, TODAY)).isEmpty();
    }

    @Test
    void aReassessmentEndsFourteenWeeksAfterTheDecision() {
        assertThat(by(Decision.REASSESS, Action.REASSESSED_PLAN, TODAY.plusDays(3)))
                .contains(TODAY.plusWeeks(14));
    }

    @Test
    void nothingFollowsWhenThePlanIsMaintained() {
        assertThat(actions(Decision.MAINTAIN)).containsExactly(Action.NOTICE, Action.APPEAL);
    }

    @ParameterizedTest
    @EnumSource(Decision.class)
    void citesEachFollowUp(Decision decision) {
        assertThat(DecisionRules.followUps(decision, TODAY, TODAY, DUE))
                .allSatisfy(one -> assertThat(one.citation()).matches(".*(20|Act|SEND).*"));
    }

    @Test
    void requiresReasonsOnlyWhenThePlanIsNotAmendedAfterAll() {
        assertThat(end(AmendmentOutcome.NOT_AMENDED, TODAY, null)).containsExactly("required");
        assertThat(end(AmendmentOutcome.NOT_AMENDED, TODAY, " ")).containsExactly("required");
        assertThat(end(AmendmentOutcome.NOT_AMENDED, TODAY, "They agreed.")).isEmpty();
        assertThat(end(AmendmentOutcome.AMENDED, TODAY, "They agreed."))
                .containsExactly("not-needed");
    }

    @Test
    void refusesAFinalPlanInTheFutureOrBeforeTheNotice() {
        assertThat(end(AmendmentOutcome.AMENDED, TODAY.plusDays(1), null))
                .containsExactly("in-the-future");
        assertThat(end(AmendmentOutcome.AMENDED, MEETING.minusDays(1), null))
                .containsExactly("before-the-notice");
    }

    private static List<String> end(AmendmentOutcome outcome, LocalDate on, String reasons) {
        return codes(DecisionRules.endRefusal(outcome, on, reasons, MEETING, TODAY));
    }

    private static List<String> codes(Optional<Refusal> refusal) {
        return refusal.stream().flatMap(one -> one.findings().stream()).map(Finding::code).toList();
    }

    private static List<Action> actions(Decision decision) {
        return DecisionRules.followUps(decision, TODAY, TODAY, DUE).stream()
                .map(FollowUp::action)
                .toList();
    }

    private static Optional<LocalDate> by(Decision decision, Action action, LocalDate notified) {
        return DecisionRules.followUps(decision, TODAY, notified, DUE).stream()
                .filter(one -> one.action() == action)
                .flatMap(one -> Stream.ofNullable(one.by()))
                .findFirst();
    }
}
