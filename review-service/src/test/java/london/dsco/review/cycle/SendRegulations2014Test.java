package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendRegulations2014Test {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate NINE_YEARS_OLD = LocalDate.of(2017, 5, 5);

    private final CycleRules rules = CycleRules.inForceOn(START);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2027-02-28",
        "2028-02-29, 2029-02-28", // no 29 February 2029: the period ends with the month
        "2027-03-01, 2028-02-29",
        "2027-02-28, 2028-02-27",
        "2026-01-01, 2026-12-31",
        "2026-08-31, 2027-08-30"
    })
    void isDueOnTheLastDayOfTwelveMonthsStartingWithTheReview(LocalDate startsOn, LocalDate dueBy) {
        assertThat(datesFrom(startsOn).dueBy()).isEqualTo(dueBy);
    }

    @Test
    void beforeAMeetingIsSetEveryDateRunsFromTheLimit() {
        Cycle cycle = datesFrom(START);

        assertThat(cycle.startsOn()).isEqualTo(START);
        assertThat(cycle.targetOn()).isEqualTo("2027-01-01");
        assertThat(cycle.meetBy()).isEqualTo("2027-01-31");
        assertThat(cycle.inviteBy()).isEqualTo("2027-01-17");
        assertThat(cycle.adviceDueBy()).isEqualTo("2027-01-17");
        assertThat(cycle.decisionDueBy()).isEqualTo("2027-02-28");
        assertThat(cycle.reportDueBy()).isNull();
        assertThat(cycle.finalPlanDueBy()).isNull();
    }

    @Test
    void onceAMeetingIsSetTheDatesAroundItFollowIt() {
        Cycle cycle =
                rules.datesOf(
                        facts(START, NINE_YEARS_OLD).withMeetingOn(LocalDate.of(2026, 12, 10)),
                        TODAY);

        assertThat(cycle.inviteBy()).isEqualTo("2026-11-26");
        assertThat(cycle.adviceDueBy()).isEqualTo("2026-11-26");
        assertThat(cycle.reportDueBy()).isEqualTo("2026-12-24");
        assertThat(cycle.decisionDueBy()).isEqualTo("2027-01-07");
        assertThat(cycle.finalPlanDueBy()).isEqualTo("2027-03-04");
        assertThat(cycle.meetBy()).isEqualTo("2027-01-31");
    }

    @Test
    void theDecisionOfALateMeetingIsDueWhenTheTwelveMonthsEnd() {
        Cycle cycle =
                rules.datesOf(
                        facts(START, NINE_YEARS_OLD).withMeetingOn(LocalDate.of(2027, 2, 20)),
                        TODAY);

        assertThat(cycle.decisionDueBy()).isEqualTo("2027-02-28");
    }

    @Test
    void everyStartDayAgreesWithTheOracle() {
        for (LocalDate start = LocalDate.of(2014, 9, 1);
                start.getYear() < 2041;
                start = start.plusDays(1)) {
            Cycle cycle = datesFrom(start);
            LocalDate dueBy = CycleOracle.lastDayOfMonths(start, 12);
            assertThat(cycle.dueBy()).as("from %s", start).isEqualTo(dueBy);
            assertThat(cycle.meetBy()).as("from %s", start).isEqualTo(CycleOracle.walk(dueBy, -28));
            assertThat(cycle.inviteBy())
                    .as("from %s", start)
                    .isEqualTo(CycleOracle.walk(dueBy, -42));
            assertThat(cycle.targetOn())
                    .as("from %s", start)
                    .isEqualTo(CycleOracle.monthsAfter(start, 10));
        }
    }

    @Test
    void everyMeetingAgreesWithTheOracle() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261121);
        for (int example = 0; example < 5_000; example++) {
            LocalDate start = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2_000));
            LocalDate meeting = start.plusDays(random.nextInt(365));
            Cycle cycle = rules.datesOf(facts(start, NINE_YEARS_OLD).withMeetingOn(meeting), TODAY);

            LocalDate dueBy = CycleOracle.lastDayOfMonths(start, 12);
            LocalDate fourWeeks = CycleOracle.walk(meeting, 28);
            assertThat(cycle.adviceDueBy()).isEqualTo(CycleOracle.walk(meeting, -14));
            assertThat(cycle.reportDueBy()).isEqualTo(CycleOracle.walk(meeting, 14));
            assertThat(cycle.finalPlanDueBy()).isEqualTo(CycleOracle.walk(meeting, 84));
            assertThat(cycle.decisionDueBy())
                    .isEqualTo(fourWeeks.isAfter(dueBy) ? dueBy : fourWeeks);
        }
    }

    @Test
    void everyPhaseTransferAgreesWithTheOracle() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(15022027);
        for (int example = 0; example < 20_000; example++) {
            LocalDate born = LocalDate.of(2001, 1, 1).plusDays(random.nextInt(9_000));
            LocalDate start = LocalDate.of(2025, 6, 1).plusDays(random.nextInt(900));
            LocalDate today = start.plusDays(random.nextInt(500) - 60);

            assertThat(
                            rules.datesOf(facts(start, born), today)
                                    .phaseTransfer()
                                    .map(PhaseTransfer::by))
                    .as("born %s, from %s, on %s", born, start, today)
                    .isEqualTo(
                            Optional.ofNullable(CycleOracle.phaseTransferBy(born, start, today)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2016-04-12, 2027-02-15, reg 18(1)(b)", // Year 6 in 2026/27
        "2011-04-12, 2027-03-31, reg 18(1)(a)", // Year 11
        "2022-10-12, 2027-02-15, reg 18(1)(b)" // N2
    })
    void aTransferYearHasADeadlineThatMustBePreceded(
            LocalDate born, LocalDate by, String regulation) {
        PhaseTransfer transfer =
                rules.datesOf(facts(START, born), TODAY).phaseTransfer().orElseThrow();

        assertThat(transfer.by()).isEqualTo(by);
        assertThat(transfer.exclusive()).isTrue();
        assertThat(transfer.lastDay()).isEqualTo(by.minusDays(1));
        assertThat(transfer.citation()).endsWith(regulation);
    }

    @Test
    void aDeadlineBeyondTheCycleShowsOnlyDuringItsAcademicYear() {
        LocalDate secondaryLeaver = LocalDate.of(2011, 4, 12);
        LocalDate start = LocalDate.of(2026, 1, 10);

        assertThat(transferBy(facts(start, secondaryLeaver), LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(transferBy(facts(start, secondaryLeaver), LocalDate.of(2026, 9, 1)))
                .contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void aTransferBeforeTheCycleBeganIsOver() {
        assertThat(transferBy(facts(LocalDate.of(2027, 2, 16), LocalDate.of(2016, 4, 12)), TODAY))
                .isEmpty();
        assertThat(transferBy(facts(LocalDate.of(2027, 2, 15), LocalDate.of(2016, 4, 12)), TODAY))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "Y2, Y2, 2027-02-15", // infant school
        "Y4, Y4, 2027-02-15", // first school
        "Y8, Y8, 2027-02-15", // middle school
        "Y9, Y9, 2027-02-15",
        "Y6, Y8, ", // a middle school keeps its Year 6
        "Y6, Y11, ", // so does an all-through school
        "Y6, Y6, 2027-02-15",
        "Y11, Y13, 2027-03-31",
        "Y2, , "
    })
    void aSettingThatEndsElsewhereMovesTheTransfer(
            YearGroup yearGroup, YearGroup settingFinalYear, LocalDate by) {
        Cohort cohort = Cohort.of(yearGroup, AcademicYear.containing(TODAY));
        CycleFacts facts = new CycleFacts(START, null, cohort, settingFinalYear, null, null);

        assertThat(transferBy(facts, TODAY)).isEqualTo(Optional.ofNullable(by));
    }

    @Test
    void aMoveBetweenPost16InstitutionsIsPrecededByFiveMonths() {
        LocalDate move = LocalDate.of(2027, 7, 31);
        CycleFacts facts = new CycleFacts(START, null, null, null, move, null);

        PhaseTransfer transfer = rules.datesOf(facts, TODAY).phaseTransfer().orElseThrow();

        assertThat(transfer)
                .isEqualTo(
                        new PhaseTransfer(
                                LocalDate.of(2027, 2, 28),
                                false,
                                "SEND Regulations 2014, reg 18(2)"));
        assertThat(transfer.lastDay()).isEqualTo("2027-02-28");
    }

    @Test
    void aChildUnderFiveIsConsideredEveryThreeToSixMonths() {
        LocalDate fiveTomorrow = TODAY.plusDays(1).minusYears(5);
        Cycle cycle = rules.datesOf(facts(LocalDate.of(2026, 11, 30), fiveTomorrow), TODAY);

        assertThat(cycle.considerFrom()).isEqualTo("2027-02-28");
        assertThat(cycle.considerBy()).isEqualTo("2027-05-30");
        assertThat(rules.datesOf(facts(START, fiveTomorrow.minusDays(1)), TODAY).considerFrom())
                .isNull();
    }

    @Test
    void nothingThatDependsOnAgeIsShownWhereTheAgeIsUnknown() {
        Cycle cycle = rules.datesOf(new CycleFacts(START, null, null, null, null, null), TODAY);

        assertThat(cycle.considerFrom()).isNull();
        assertThat(cycle.considerBy()).isNull();
        assertThat(cycle.phaseTransfer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, RUNNING",
        "2027-01-01, DUE_SOON",
        "2027-02-28, DUE_SOON",
        "2027-03-01, OVERDUE"
    })
    void isDueSoonFromTheTargetAndOverdueAfterTheLimit(LocalDate today, CycleState state) {
        assertThat(datesFrom(START).stateOn(today)).isEqualTo(state);
    }

    @Test
    void aMeetingMayBePlannedFromTheStartToTheEndOfTheCycle() {
        assertThat(meeting("2026-03-01")).isEqualTo(new MeetingDecision.Allowed());
        assertThat(meeting("2027-02-28")).isEqualTo(new MeetingDecision.Allowed());
        assertThat(meeting("2026-02-28"))
                .isEqualTo(new MeetingDecision.TooEarly(START, rules.citations().get("startsOn")));
        assertThat(meeting("2027-03-01"))
                .isEqualTo(
                        new MeetingDecision.TooLate(
                                LocalDate.of(2027, 2, 28), rules.citations().get("dueBy")));
    }

    @Test
    void aMeetingPrecedesTheTransferOfAChildLastReviewedBeforeTheirTransferYear() {
        CycleFacts yearSix = facts(START, LocalDate.of(2016, 4, 12));

        assertThat(rules.mayMeetOn(LocalDate.of(2027, 2, 14), yearSix, TODAY))
                .isEqualTo(new MeetingDecision.Allowed());
        assertThat(rules.mayMeetOn(LocalDate.of(2027, 2, 15), yearSix, TODAY))
                .isEqualTo(
                        new MeetingDecision.TooLate(
                                LocalDate.of(2027, 2, 14), "SEND Regulations 2014, reg 18(1)(b)"));
    }

    @Test
    void aChildReviewedInTheirTransferYearHasTheWholeCycleForTheNextMeeting() {
        CycleFacts reviewedInYearSix = facts(LocalDate.of(2026, 10, 1), LocalDate.of(2016, 4, 12));

        assertThat(rules.mayMeetOn(LocalDate.of(2027, 9, 30), reviewedInYearSix, TODAY))
                .isEqualTo(new MeetingDecision.Allowed());
    }

    @Test
    void everyDateOfTheCycleHasItsAuthority() {
        assertThat(rules.version()).isEqualTo("SENDR-2014");
        assertThat(rules.citations().keySet())
                .containsExactlyInAnyOrder(
                        "startsOn",
                        "dueBy",
                        "meetBy",
                        "targetOn",
                        "inviteBy",
                        "adviceDueBy",
                        "reportDueBy",
                        "decisionDueBy",
                        "finalPlanDueBy",
                        "phaseTransferBy",
                        "considerFrom",
                        "considerBy");
        assertThat(CycleRules.inForceOn(LocalDate.of(2010, 1, 1)).version())
                .isEqualTo("SENDR-2014");
    }

    private Cycle datesFrom(LocalDate startsOn) {
        return rules.datesOf(facts(startsOn, NINE_YEARS_OLD), TODAY);
    }

    private MeetingDecision meeting(String on) {
        return rules.mayMeetOn(LocalDate.parse(on), facts(START, NINE_YEARS_OLD), TODAY);
    }

    private Optional<LocalDate> transferBy(CycleFacts facts, LocalDate today) {
        return rules.datesOf(facts, today).phaseTransfer().map(PhaseTransfer::by);
    }

    private static CycleFacts facts(LocalDate startsOn, LocalDate dateOfBirth) {
        return new CycleFacts(startsOn, dateOfBirth, Cohort.bornOn(dateOfBirth), null, null, null);
    }
}
