package london.dsco.review.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.review.annualreview.AnnualReview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A meeting of 2 November 2026, whose four weeks end with 30 November. */
class ReviewDecisionTest {

    private static final LocalDate MEETING = LocalDate.of(2026, 11, 2);
    private static final LocalDate FOUR_WEEKS = LocalDate.of(2026, 11, 30);
    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 20);
    private static final Actor OFFICER =
            Actor.system("test", "E09000007", Instant.parse("2027-01-20T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, true,  2027-01-15", // eight weeks from the notice
        "2026-11-30, true,  2027-01-25",
        "2026-12-14, false, 2027-01-25" // twelve weeks from the meeting, however late the notice
    })
    void theLastDayForTheFinalPlanFollowsFromTheNoticeAndTheMeeting(
            LocalDate notified, boolean inTime, LocalDate finalBy) {
        ReviewDecision decision = decided(Decision.AMEND, notified);

        assertThat(decision.isInTime()).isEqualTo(inTime);
        assertThat(decision.finalPlanDueBy()).isEqualTo(finalBy);
        assertThat(decision.followUps())
                .filteredOn(one -> one.action() == FollowUp.Action.FINAL_PLAN)
                .extracting(FollowUp::by)
                .containsExactly(finalBy);
    }

    @Test
    void anAmendmentEndsOnceWithItsReasonsIfThePlanStaysAsItWas() {
        ReviewDecision decision = decided(Decision.AMEND, NOTICE);
        assertThat(decision.outcome()).isEmpty();

        decision.end(AmendmentOutcome.NOT_AMENDED, NOTICE, "The family agreed.", OFFICER);

        assertThat(decision.outcome()).contains(AmendmentOutcome.NOT_AMENDED);
        assertThat(decision.endedOn()).isEqualTo(NOTICE);
        assertThat(decision.reasons()).isEqualTo("The family agreed.");
        assertThat(refusal(decision, AmendmentOutcome.AMENDED, NOTICE).code())
                .isEqualTo(Refusal.Code.CONFLICT);
        assertThat(decision.outcome()).contains(AmendmentOutcome.NOT_AMENDED);
    }

    @ParameterizedTest
    @EnumSource(value = Decision.class, mode = EnumSource.Mode.EXCLUDE, names = "AMEND")
    void noOtherDecisionLeadsToAFinalPlan(Decision other) {
        ReviewDecision decision = decided(other, NOTICE);

        assertThat(refusal(decision, AmendmentOutcome.AMENDED, NOTICE).code())
                .isEqualTo(Refusal.Code.CONFLICT);
        assertThat(decision.outcome()).isEmpty();
    }

    /** The officer records it on 20 January 2027. */
    @ParameterizedTest
    @CsvSource({"2026-11-19, before-the-notice", "2027-01-21, in-the-future"})
    void aRefusedEndLeavesTheAmendmentOpen(LocalDate on, String code) {
        ReviewDecision decision = decided(Decision.AMEND, NOTICE);

        assertThat(codes(refusal(decision, AmendmentOutcome.AMENDED, on))).containsExactly(code);
        assertThat(decision.outcome()).isEmpty();
        assertThat(decision.endedOn()).isNull();
    }

    private static ReviewDecision decided(Decision decision, LocalDate notified) {
        return new ReviewDecision(
                new AnnualReview() {},
                decision,
                notified,
                notified,
                MEETING,
                LocalDate.of(2027, 2, 28),
                FOUR_WEEKS);
    }

    private static Refusal refusal(ReviewDecision decision, AmendmentOutcome how, LocalDate on) {
        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class, () -> decision.end(how, on, null, OFFICER));
        assertThat(refused).isNotNull();
        return refused.refusal();
    }

    private static List<String> codes(Refusal refusal) {
        return refusal.findings().stream().map(Finding::code).toList();
    }
}
