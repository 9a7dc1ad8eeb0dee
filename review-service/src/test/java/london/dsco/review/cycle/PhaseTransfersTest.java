package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseTransfersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 15);

    private final CycleRules rules = RulesInForce.on(START);

    @ParameterizedTest
    @CsvSource({
        "Y6, Y6, 2027-02-15, reg 18(1)(b)",
        "Y11, Y11, 2027-03-31, reg 18(1)(a)",
        "N2, N2, 2027-02-15, reg 18(1)(b)",
        "N2, Y6, 2027-02-15, reg 18(1)(b)" // from nursery education to school, even on one site
    })
    void hasADeadlineBeforeTheDateInTheLastYearOfTheSetting(
            YearGroup year, YearGroup settingFinalYear, LocalDate by, String regulation) {
        PhaseTransfer transfer = cycle(in(year, settingFinalYear)).phaseTransfer().orElseThrow();

        assertThat(transfer.by()).isEqualTo(by);
        assertThat(transfer.exclusive()).isTrue();
        assertThat(transfer.lastDay()).isEqualTo(by.minusDays(1));
        assertThat(transfer.citation()).endsWith(regulation);
    }

    @ParameterizedTest
    @CsvSource({
        "Y2, Y2, 2027-02-15", // infant school
        "Y4, Y4, 2027-02-15", // first school
        "Y8, Y8, 2027-02-15", // middle school
        "Y9, Y9, 2027-02-15",
        "Y6, Y8, ", // a middle school's Year 6 stays
        "Y6, Y11, ", // so does an all-through school
        "Y11, Y12, ", // and a school with a sixth form its Year 11
        "Y11, Y13, ",
        "Y11, Y14, ",
        "Y13, Y13, ", // after Year 11 a move is proposed, and not a matter of age
        "Y2, , ",
        "Y6, , 2027-02-15", // most leave then
        "Y11, , 2027-03-31",
        "Y11, Y6, 2027-03-31" // facts about the primary school say nothing about the next
    })
    void followsTheLastYearOfTheSetting(YearGroup year, YearGroup settingFinalYear, LocalDate by) {
        assertThat(by(cycle(in(year, settingFinalYear)).phaseTransfer()))
                .isEqualTo(Optional.ofNullable(by));
    }

    @ParameterizedTest
    @CsvSource({
        "N2, 2027-02-15",
        "Y2, 2027-02-15",
        "Y4, 2027-02-15",
        "Y6, 2027-02-15",
        "Y8, 2027-02-15",
        "Y9, 2027-02-15",
        "Y11, 2027-03-31"
    })
    void isUnconfirmedWithItsPossibleDateWhileTheLastYearOfTheSettingIsUnknown(
            YearGroup year, LocalDate possibleBy) {
        Cycle cycle = cycle(in(year, null));

        assertThat(cycle.phaseTransferUnconfirmed()).isTrue();
        assertThat(by(cycle.possibleTransfer())).contains(possibleBy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R", "Y1", "Y3", "Y5", "Y7", "Y10", "Y13", "Y14"})
    void isNotPossibleInAnyOtherYear(YearGroup year) {
        assertThat(cycle(in(year, null)).phaseTransferUnconfirmed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Y6, Y6", "Y6, Y11", "Y11, Y13", "Y2, Y2", "Y2, Y6", "Y8, Y11"})
    void isConfirmedOrRuledOutByTheLastYearOfTheSetting(
            YearGroup year, YearGroup settingFinalYear) {
        assertThat(cycle(in(year, settingFinalYear)).phaseTransferUnconfirmed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y12", "Y13", "Y14"})
    void isPossibleAfterTheLastYearOfASixthFormUnlessAMoveIsStated(YearGroup year) {
        Cycle untold = cycle(in(year, year));
        Cycle stated =
                cycle(
                        new Schooling(
                                cohort(year), year, LocalDate.of(2027, 9, 1), null, null, false));

        assertThat(untold.phaseTransfer()).isEmpty();
        assertThat(untold.phaseTransferUnconfirmed()).isTrue();
        assertThat(untold.possibleTransfer())
                .contains(
                        new PhaseTransfer(
                                LocalDate.of(2027, 3, 31),
                                true,
                                "SEND Regulations 2014, reg 18(1)(a)"));
        assertThat(stated.phaseTransferUnconfirmed()).isFalse();
    }

    @Test
    void isUnconfirmedWithoutADateWhereTheAgeIsUnknown() {
        Cycle cycle = cycle(Schooling.UNKNOWN);

        assertThat(cycle.phaseTransferUnconfirmed()).isTrue();
        assertThat(cycle.possibleTransfer()).isEmpty();
    }

    @Test
    void isShownAfterTheCycleOnlyDuringItsSchoolYear() {
        Schooling yearEleven = in(YearGroup.Y11, YearGroup.Y11);
        CycleFacts facts = CycleFacts.of(LocalDate.of(2026, 1, 10), null, yearEleven);

        assertThat(rules.datesOf(facts, LocalDate.of(2026, 8, 31)).phaseTransfer()).isEmpty();
        assertThat(by(rules.datesOf(facts, LocalDate.of(2026, 9, 1)).phaseTransfer()))
                .contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void isShownAfterItsSchoolYearIfItWasMissedAndTheCycleIsOpen() {
        CycleFacts facts =
                CycleFacts.of(LocalDate.of(2026, 1, 10), null, in(YearGroup.Y6, YearGroup.Y6));

        assertThat(by(rules.datesOf(facts, LocalDate.of(2027, 9, 1)).phaseTransfer()))
                .contains(FEBRUARY);
    }

    @Test
    void isSettledLateByAPlanMadeFinalAfterItsSchoolYear() {
        CycleFacts facts =
                CycleFacts.of(LocalDate.of(2026, 1, 10), null, finalOn(LocalDate.of(2027, 9, 10)));

        assertThat(rules.datesOf(facts, LocalDate.of(2027, 9, 11)).phaseTransfer()).isEmpty();
    }

    @Test
    void doesNotApplyToACycleThatBeganAfterItsDate() {
        Schooling yearSix = in(YearGroup.Y6, YearGroup.Y6);

        assertThat(cycleFrom(FEBRUARY.plusDays(1), yearSix).phaseTransfer()).isEmpty();
        assertThat(cycleFrom(FEBRUARY, yearSix).phaseTransfer()).isPresent();
    }

    @Test
    void isSettledByThePlanMadeFinalForItInItsSchoolYear() {
        assertThat(cycle(finalOn(LocalDate.of(2026, 8, 31))).phaseTransfer()).isPresent();
        assertThat(cycle(finalOn(LocalDate.of(2026, 9, 1))).phaseTransfer()).isEmpty();
        assertThat(cycle(finalOn(LocalDate.of(2026, 9, 1))).phaseTransferUnconfirmed()).isFalse();
    }

    @Test
    void leavesTwelveWeeksFromTheMeetingToTheFinalPlan() {
        Cycle cycle = cycle(in(YearGroup.Y6, YearGroup.Y6));

        assertThat(cycle.meetBy()).isEqualTo("2026-11-22");
        assertThat(cycle.meetBy().plusDays(84)).isEqualTo("2027-02-14");
        assertThat(cycle.targetOn()).isEqualTo("2026-11-22");
        assertThat(cycle.inviteBy()).isEqualTo("2026-11-08");
        assertThat(cycle.citations().get("meetBy"))
                .startsWith("SEND Regulations 2014, reg 18(1)(b)");
    }

    @Test
    void doesNotMoveTheMeetingOfACycleThatEndsEarlier() {
        Cycle cycle = cycleFrom(LocalDate.of(2026, 1, 20), in(YearGroup.Y6, YearGroup.Y6));

        assertThat(cycle.phaseTransfer()).isPresent();
        assertThat(cycle.meetBy()).isEqualTo("2026-12-22");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, RUNNING",
        "2026-11-22, DUE_SOON",
        "2027-02-14, DUE_SOON",
        "2027-02-15, OVERDUE"
    })
    void isOverdueFromItsDateOnWithinTheTwelveMonths(LocalDate today, CycleState state) {
        CycleFacts facts =
                CycleFacts.of(START, null, in(YearGroup.Y6, YearGroup.Y6))
                        .withMeetingOn(LocalDate.of(2027, 1, 30));

        assertThat(rules.datesOf(facts, TODAY).stateOn(today)).isEqualTo(state);
    }

    @Test
    void isOverdueOnceTheLastDayForAMeetingPassesWithoutOne() {
        Cycle cycle = cycle(in(YearGroup.Y6, YearGroup.Y6));

        assertThat(cycle.stateOn(LocalDate.of(2027, 1, 30))).isEqualTo(CycleState.DUE_SOON);
        assertThat(cycle.stateOn(LocalDate.of(2027, 1, 31))).isEqualTo(CycleState.OVERDUE);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-30, 2026-11-21, Allowed",
        "2027-01-31, 2026-11-21, TooLate", // leaves no time to make the plan final
        "2027-02-14, 2026-11-21, TooLate",
        "2027-02-14, 2027-01-30, TooLate",
        "2027-02-14, 2027-01-31, AfterLimit",
        "2027-02-28, 2027-01-31, AfterLimit", // past one limit, inside the other
        "2027-03-01, 2027-01-31, TooLate", // the twelve months can still be kept
        "2027-03-01, 2027-03-01, AfterLimit"
    })
    void refusesAMeetingThatLeavesNoTimeForRepresentationsWhileTheLimitCanBeKept(
            LocalDate meetingOn, LocalDate today, String decision) {
        CycleFacts facts = CycleFacts.of(START, null, in(YearGroup.Y6, YearGroup.Y6));

        assertThat(rules.mayMeetOn(meetingOn, facts, today).getClass().getSimpleName())
                .isEqualTo(decision);
    }

    @Test
    void namesTheTransferThatLimitsTheMeeting() {
        CycleFacts facts = CycleFacts.of(START, null, in(YearGroup.Y6, YearGroup.Y6));

        assertThat(rules.mayMeetOn(FEBRUARY.minusDays(1), facts, TODAY))
                .isEqualTo(
                        new MeetingDecision.TooLate(
                                LocalDate.of(2027, 1, 30),
                                "SEND Regulations 2014, reg 18(1)(b);"
                                        + " reg 22 (15 days for representations)"));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-30, TooLate", "2027-01-31, Allowed"})
    void doesNotLimitAMeetingOfACycleThatBeganAfterTheLimit(LocalDate startsOn, String decision) {
        CycleFacts facts = CycleFacts.of(startsOn, null, in(YearGroup.Y6, YearGroup.Y6));

        assertThat(
                        rules.mayMeetOn(LocalDate.of(2027, 2, 10), facts, startsOn)
                                .getClass()
                                .getSimpleName())
                .isEqualTo(decision);
    }

    @Test
    void remainsTheDeadlineOfACycleThatBeganAfterTheLimitOfTheMeeting() {
        CycleFacts facts =
                CycleFacts.of(LocalDate.of(2027, 2, 1), null, in(YearGroup.Y6, YearGroup.Y6))
                        .withMeetingOn(LocalDate.of(2027, 2, 10));
        Cycle cycle = rules.datesOf(facts, LocalDate.of(2027, 2, 2));

        assertThat(cycle.meetingAfterLimit()).isFalse();
        assertThat(cycle.meetBy()).isEqualTo("2026-11-22");
        assertThat(cycle.stateOn(LocalDate.of(2027, 2, 14))).isEqualTo(CycleState.DUE_SOON);
        assertThat(cycle.stateOn(FEBRUARY)).isEqualTo(CycleState.OVERDUE);
    }

    private Cycle cycle(Schooling schooling) {
        return cycleFrom(START, schooling);
    }

    private Cycle cycleFrom(LocalDate startsOn, Schooling schooling) {
        return rules.datesOf(CycleFacts.of(startsOn, null, schooling), TODAY);
    }

    private static Schooling in(YearGroup year, YearGroup settingFinalYear) {
        return new Schooling(cohort(year), settingFinalYear, null, null, null, false);
    }

    private static Schooling finalOn(LocalDate day) {
        return new Schooling(cohort(YearGroup.Y6), null, null, day, null, false);
    }

    private static Cohort cohort(YearGroup year) {
        return Cohort.of(year, AcademicYear.containing(TODAY));
    }

    private static Optional<LocalDate> by(Optional<PhaseTransfer> transfer) {
        return transfer.map(PhaseTransfer::by);
    }
}
