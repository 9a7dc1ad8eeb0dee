package london.dsco.advice.request;

import static london.dsco.advice.request.Requests.DUE_ON;
import static london.dsco.advice.request.Requests.actor;
import static london.dsco.advice.request.Requests.actorOn;
import static london.dsco.advice.request.Requests.allocatedTo;
import static london.dsco.advice.request.Requests.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import london.dsco.domain.Role;
import london.dsco.grading.Grade;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What one request allows and refuses, without a database. */
class AdviceRequestTest {

    private static final Actor MANAGER = actor("manager", Role.TEAM_MANAGER);
    private static final Actor AUTHOR = actor("author", Role.ADVICE_AUTHOR);
    private static final Actor DSCO = actor("dsco", Role.DSCO);

    private static void assertRefused(ThrowingCallable act, Refusal.Code code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }

    private static AdviceRequest submitted() {
        AdviceRequest request = allocatedTo("author");
        request.writtenBy(AUTHOR);
        request.versionSubmitted(false);
        request.moveTo(AdviceStatus.SUBMITTED);
        return request;
    }

    @Test
    void recordsTheAllocatorAndTheAuthor() {
        AdviceRequest request = received();
        assertThat(request.allocateTo("author", null, MANAGER)).isTrue();
        assertThat(request.allocation())
                .hasValue(new Allocation("author", "manager", MANAGER.at(), List.of()));
        assertThat(request.isAllocatedTo("author")).isTrue();
        assertThat(request.isAllocatedTo("other")).isFalse();
    }

    @Test
    void keepsTheFirstAllocationWhenTheSameAuthorIsNamedAgain() {
        AdviceRequest request = allocatedTo("author");
        Actor later = actorOn(LocalDate.of(2026, 9, 25), "other-manager", Role.TEAM_MANAGER);
        assertThat(request.allocateTo("author", "Nothing new", later)).isFalse();
        assertThat(request.allocation().orElseThrow().allocatedBy()).isEqualTo("manager");
        assertThat(request.accountable()).containsExactly("manager");
    }

    @Test
    void recordsEveryoneWhoEverAllocatedIt() {
        assertThat(received().accountable()).isEmpty();
        AdviceRequest request = allocatedTo("author");
        request.allocateTo("another", null, actor("other-manager", Role.TEAM_MANAGER));
        assertThat(request.accountable()).containsExactly("manager", "other-manager");
    }

    @Test
    void countsEachChangeOfAuthorAsAHandover() {
        AdviceRequest request = allocatedTo("author");
        assertThat(request.handovers()).isEmpty();
        request.allocateTo("author", "Nothing new", MANAGER);
        assertThat(request.handovers()).isEmpty();
        Actor later = actorOn(LocalDate.of(2026, 9, 25), "other-manager", Role.TEAM_MANAGER);
        request.allocateTo("another", "On leave", later);
        request.allocateTo("author", null, later);
        assertThat(request.handovers())
                .containsExactly(
                        new Handover("author", "another", "On leave", later.at()),
                        new Handover("another", "author", null, later.at()));
    }

    @Test
    void hasNoHandoversBeforeItIsAllocated() {
        assertThat(received().handovers()).isEmpty();
    }

    @Test
    void changesOnlyTheInvolvementInTheIntake() {
        AdviceRequest request = received();
        Intake before = request.intake();
        request.involvementChanged(Involvement.CLA);
        assertThat(request.intake().involvement()).isEqualTo(Involvement.CLA);
        assertThat(request.intake().with(before.involvement())).isEqualTo(before);
    }

    @Test
    void refusesAllocationToSomebodyWhoAssuredIt() {
        AdviceRequest request = submitted();
        request.returnedBy(DSCO);
        assertRefused(
                () -> request.allocateTo("dsco", null, MANAGER), Refusal.Code.SEPARATION_OF_DUTIES);
        assertThat(request.isAllocatedTo("author")).isTrue();
    }

    @Test
    void refusesAdviceWrittenByAnybodyButItsAuthor() {
        AdviceRequest request = allocatedTo("author");
        assertRefused(
                () -> request.writtenBy(actor("other", Role.ADVICE_AUTHOR)),
                Refusal.Code.FORBIDDEN);
        assertRefused(() -> received().writtenBy(AUTHOR), Refusal.Code.FORBIDDEN);
    }

    @Test
    void checkingWhetherSomebodyMayWriteDoesNotMakeThemTheAuthor() {
        AdviceRequest request = allocatedTo("author");
        request.requireMayWrite(AUTHOR);
        request.allocateTo("other", null, MANAGER);
        assertThatCode(() -> request.requireMayAssure(AUTHOR)).doesNotThrowAnyException();
    }

    @Test
    void countsVersionsFromOneAndForgetsTheGradeOfThePreviousVersion() {
        AdviceRequest request = submitted();
        assertThat(request.adviceVersion()).isEqualTo(1);
        request.auditedBy(DSCO, Grade.GOOD);
        request.signedOffBy(DSCO);
        assertThat(request.grade()).hasValue(Grade.GOOD);
        assertThat(request.signedOffOn()).hasValue(DSCO.today());

        assertThat(request.versionSubmitted(true)).isEqualTo(2);
        assertThat(request.grade()).isEmpty();
        assertThat(request.signedOffOn()).isEmpty();
        assertThat(request.noNeeds()).isTrue();
    }

    @Test
    void forgetsTheSignOffWhenItIsReturned() {
        AdviceRequest request = submitted();
        request.auditedBy(DSCO, Grade.GOOD);
        request.signedOffBy(DSCO);
        request.returnedBy(DSCO);
        assertThat(request.signedOffOn()).isEmpty();
        assertThat(request.grade()).hasValue(Grade.GOOD);
    }

    @Test
    void refusesEveryOtherPartToItsAuthor() {
        AdviceRequest request = submitted();
        Actor author = actor("author", Role.ADVICE_AUTHOR, Role.TEAM_MANAGER, Role.DSCO);
        assertRefused(
                () -> request.provisionAuthorisedBy(author), Refusal.Code.SEPARATION_OF_DUTIES);
        assertRefused(
                () -> request.auditedBy(author, Grade.GOOD), Refusal.Code.SEPARATION_OF_DUTIES);
        assertRefused(() -> request.returnedBy(author), Refusal.Code.SEPARATION_OF_DUTIES);
        assertRefused(() -> request.signedOffBy(author), Refusal.Code.SEPARATION_OF_DUTIES);
        assertThat(request.grade()).isEmpty();
    }

    @Test
    void refusesEveryOtherPartToItsAuthorBeforeTheyHaveWrittenAWord() {
        AdviceRequest request = allocatedTo("author");
        assertRefused(
                () -> request.provisionAuthorisedBy(AUTHOR), Refusal.Code.SEPARATION_OF_DUTIES);
        assertRefused(() -> request.requireMayAssure(AUTHOR), Refusal.Code.SEPARATION_OF_DUTIES);
    }

    @Test
    void refusesAssuranceByTheAuthoriserOfItsProvision() {
        AdviceRequest request = submitted();
        request.provisionAuthorisedBy(MANAGER);
        assertRefused(() -> request.signedOffBy(MANAGER), Refusal.Code.SEPARATION_OF_DUTIES);
    }

    @Test
    void runsUntilTheDayBeforeTheReminderAndIsDueSoonFromIt() {
        AdviceRequest request = received();
        assertThat(request.clockState(DUE_ON.minusDays(15))).isEqualTo(ClockState.RUNNING);
        assertThat(request.clockState(DUE_ON.minusDays(14))).isEqualTo(ClockState.DUE_SOON);
        assertThat(request.clockState(DUE_ON)).isEqualTo(ClockState.DUE_SOON);
        assertThat(request.clockState(DUE_ON.plusDays(1))).isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void stopsItsClockOnTheDayOfDispatch() {
        AdviceRequest inTime = received();
        inTime.dispatched(DUE_ON);
        AdviceRequest late = received();
        late.dispatched(DUE_ON.plusDays(1));
        LocalDate longAfter = DUE_ON.plusYears(1);
        assertThat(inTime.clockState(longAfter)).isEqualTo(ClockState.MET);
        assertThat(late.clockState(longAfter)).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void excusesLatenessAndMovesNoDate() {
        AdviceRequest request = received();
        request.excused(new Excuse(ExceptionGround.ABSENT_FROM_AREA, LocalDate.of(2026, 10, 1)));
        assertThat(request.intake().clock().dueOn()).isEqualTo(DUE_ON);
        assertThat(request.clockState(DUE_ON.plusDays(1))).isEqualTo(ClockState.OVERDUE);
        request.dispatched(DUE_ON.plusDays(1));
        assertThat(request.clockState(DUE_ON.plusDays(2))).isEqualTo(ClockState.EXCUSED_LATE);
    }

    @Test
    void refusesASecondApprovedException() {
        AdviceRequest request = received();
        Excuse excuse = new Excuse(ExceptionGround.ABSENT_FROM_AREA, LocalDate.of(2026, 10, 1));
        request.excused(excuse);
        assertRefused(() -> request.excused(excuse), Refusal.Code.CONFLICT);
    }

    @Test
    void staysOverdueAfterAPlanWasIssuedWithoutTheAdvice() {
        AdviceRequest request = received();
        request.decided(
                new Decision(RequestOutcome.PLAN_ISSUED, "P-1", DUE_ON, DUE_ON.plusDays(3), true));
        assertThat(request.isDecidedWithoutAdvice()).isTrue();
        assertThat(request.clockState(DUE_ON.plusDays(90))).isEqualTo(ClockState.OVERDUE);
        request.dispatched(DUE_ON.plusDays(91));
        assertThat(request.isDecidedWithoutAdvice()).isTrue();
        assertThat(request.clockState(DUE_ON.plusDays(91))).isEqualTo(ClockState.MET_LATE);
    }

    @Test
    void isStillDecidedWithoutAdviceWhenTheAdviceIsSentLaterThatDay() {
        AdviceRequest request = received();
        request.decided(new Decision(RequestOutcome.PLAN_ISSUED, "P-1", DUE_ON, DUE_ON, true));
        request.dispatched(DUE_ON);
        assertThat(request.isDecidedWithoutAdvice()).isTrue();
    }

    @Test
    void isNotDecidedWithoutAdviceWhenTheAdviceWasSentFirst() {
        AdviceRequest request = received();
        request.dispatched(DUE_ON);
        request.decided(new Decision(RequestOutcome.NO_PLAN, null, null, DUE_ON, false));
        assertThat(request.isDecidedWithoutAdvice()).isFalse();
    }

    @Test
    void isNeverOverdueOnceItIsWithdrawn() {
        AdviceRequest request = received();
        request.decided(
                new Decision(RequestOutcome.WITHDRAWN, null, null, DUE_ON.plusDays(10), false));
        request.moveTo(AdviceStatus.WITHDRAWN);
        assertThat(request.clockState(DUE_ON.plusDays(90))).isEqualTo(ClockState.DUE_SOON);
        assertThat(request.isDecidedWithoutAdvice()).isFalse();
    }

    @Test
    void refusesASecondOutcome() {
        AdviceRequest request = received();
        Decision none = new Decision(RequestOutcome.NO_PLAN, null, null, DUE_ON, false);
        request.decided(none);
        assertRefused(() -> request.decided(none), Refusal.Code.CONFLICT);
    }
}
