package london.dsco.review.annualreview;

import static london.dsco.review.annualreview.MeetingState.CONFIRMED;
import static london.dsco.review.annualreview.MeetingState.HELD;
import static london.dsco.review.annualreview.MeetingState.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.records.Happened;
import london.dsco.review.cycle.CycleState;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The rules of a review's meeting. Which day the law allows is tested with the cycle. */
class AnnualReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate LIMIT = LocalDate.of(2027, 2, 28);
    private static final LocalDate MEET_BY = LocalDate.of(2027, 1, 31);
    private static final LocalDate AFTER_LIMIT = LIMIT.plusDays(5);

    private final AnnualReview review =
            AnnualReview.of(SamplePlans.madeOn(LocalDate.of(2026, 3, 1))).entry();

    @Test
    void dropsTheReasonOfAMeetingInTime() {
        Happened happened = review.meet(LIMIT, CONFIRMED, "not needed", TODAY);

        assertThat(review.meeting()).contains(new Meeting(LIMIT, CONFIRMED, null));
        assertThat(happened.facts())
                .containsExactly(
                        new MeetingSet(review.id(), LIMIT, CONFIRMED, false, MEET_BY, LIMIT));
        assertThat(happened.note()).isNull();
    }

    @Test
    void refusesAMeetingAfterTheLimitWhileItCanBeKept() {
        Refusal refusal = refusalOf(() -> review.meet(AFTER_LIMIT, CONFIRMED, "a reason", LIMIT));

        assertThat(refusal.findings()).extracting("code").containsExactly("too-late");
        assertThat(refusal.facts()).containsEntry("limit", LIMIT).containsKey("citation");
        assertThat(review.meeting()).isEmpty();
    }

    @Test
    void acceptsALateMeetingWithAReasonOnceTheLimitHasPassed() {
        Happened happened = review.meet(AFTER_LIMIT, CONFIRMED, "a reason", LIMIT.plusDays(1));

        assertThat(review.meeting()).contains(new Meeting(AFTER_LIMIT, CONFIRMED, "a reason"));
        assertThat(happened.facts())
                .containsExactly(
                        new MeetingSet(review.id(), AFTER_LIMIT, CONFIRMED, true, MEET_BY, LIMIT));
        assertThat(happened.note()).isEqualTo("a reason");
        assertThat(review.stateOn(LIMIT.plusDays(1))).isEqualTo(CycleState.OVERDUE);
    }

    @Test
    void refusesALateMeetingWithoutAReasonUntilOneIsGiven() {
        Refusal refusal =
                refusalOf(() -> review.meet(AFTER_LIMIT, CONFIRMED, null, LIMIT.plusDays(1)));
        assertThat(refusal.findings()).extracting("code").containsExactly("required");
        assertThat(refusal.facts()).containsEntry("limit", LIMIT);

        review.meet(AFTER_LIMIT, CONFIRMED, "a reason", LIMIT.plusDays(1));
        review.meet(AFTER_LIMIT, HELD, null, AFTER_LIMIT);
        assertThat(review.meeting()).contains(new Meeting(AFTER_LIMIT, HELD, "a reason"));
    }

    @Test
    void refusesToProposeAMeetingInThePast() {
        assertThat(
                        refusalOf(() -> review.meet(TODAY.minusDays(1), PROPOSED, null, TODAY))
                                .findings())
                .extracting("code")
                .containsExactly("in-the-past");
    }

    @Test
    void recordsAMeetingConfirmedForAPastDayAsHeld() {
        assertThat(CONFIRMED.asOf(TODAY.minusDays(1), TODAY)).isEqualTo(HELD);
        assertThat(CONFIRMED.asOf(TODAY, TODAY)).isEqualTo(CONFIRMED);
        assertThat(PROPOSED.asOf(TODAY.minusDays(1), TODAY)).isEqualTo(PROPOSED);
    }

    @Test
    void refusesAMeetingHeldInTheFuture() {
        assertThat(refusalOf(() -> review.meet(TODAY.plusDays(1), HELD, null, TODAY)).findings())
                .extracting("code")
                .containsExactly("in-the-future");
    }

    @Test
    void refusesAMeetingBeforeTheCycle() {
        assertThat(
                        refusalOf(() -> review.meet(LocalDate.of(2026, 2, 28), HELD, null, TODAY))
                                .facts())
                .containsEntry("limit", LocalDate.of(2026, 3, 1));
    }

    @Test
    void theDecisionCompletesTheReviewAndTheMeetingDoesNot() {
        review.meet(TODAY, HELD, null, TODAY);
        assertThat(review.stateOn(TODAY)).isEqualTo(CycleState.RUNNING);

        review.complete(TODAY);
        assertThat(review.stateOn(TODAY)).isEqualTo(CycleState.COMPLETED);
        assertThat(review.stateOn(LIMIT.plusYears(1))).isEqualTo(CycleState.COMPLETED);
    }

    @Test
    void countsItsDatesFromACorrectedStart() {
        review.startFrom(LocalDate.of(2026, 4, 1));

        assertThat(review.cycleOn(TODAY).dueBy()).isEqualTo("2027-03-31");
    }

    @Test
    void givesEightWeeksFromTheNoticeOfTheDecisionToTheFinalPlan() {
        review.meet(LocalDate.of(2026, 12, 10), CONFIRMED, null, TODAY);
        assertThat(review.cycleOn(TODAY).finalPlanDueBy()).isEqualTo("2027-03-04");

        review.complete(LocalDate.of(2026, 12, 20));

        assertThat(review.cycleOn(LIMIT).finalPlanDueBy()).isEqualTo("2027-02-14");
    }

    @Test
    void aLateDecisionGivesNoMoreTimeForTheFinalPlan() {
        review.complete(LIMIT.plusDays(10));

        assertThat(review.cycleOn(LIMIT.plusDays(10)).finalPlanDueBy())
                .isEqualTo(LIMIT.plusDays(56));
    }

    @Test
    void showsTheTransfersOfTheSchoolYearInWhichItWasCompleted() {
        review.complete(LocalDate.of(2027, 5, 10));
        LocalDate inYearSix = LocalDate.of(2027, 10, 1);

        assertThat(review.cycleOn(inYearSix).phaseTransfer()).isEmpty();
        assertThat(review.cycleWithoutMeetingOn(inYearSix).phaseTransfer()).isEmpty();
    }

    @Test
    void clearsAMeetingBeforeTheNewStart() {
        LocalDate met = LocalDate.of(2026, 10, 5);
        review.meet(met, HELD, null, TODAY);

        review.startFrom(met);
        assertThat(review.meeting()).isPresent();

        review.startFrom(LocalDate.of(2026, 11, 10));
        assertThat(review.meeting()).isEmpty();
        assertThat(review.cycleOn(TODAY).dueBy()).isEqualTo("2027-11-09");
    }

    private static Refusal refusalOf(ThrowingCallable command) {
        Refusal[] refusal = new Refusal[1];
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RefusedException.class, refused -> refusal[0] = refused.refusal());
        return refusal[0];
    }
}
