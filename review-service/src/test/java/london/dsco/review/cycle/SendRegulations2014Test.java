package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.review.cycle.CycleFacts.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SendRegulations2014Test {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 10);
    private static final LocalDate YEAR_SEVEN = LocalDate.of(2015, 5, 5);

    private final CycleRules rules = RulesInForce.on(START);

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
    void onceAMeetingIsSetTheOtherDatesFollowIt() {
        Cycle cycle = datesOf(facts().withMeetingOn(DECEMBER));

        assertThat(cycle.inviteBy()).isEqualTo("2026-11-26");
        assertThat(cycle.adviceDueBy()).isEqualTo("2026-11-26");
        assertThat(cycle.reportDueBy()).isEqualTo("2026-12-24");
        assertThat(cycle.decisionDueBy()).isEqualTo("2027-01-07");
        assertThat(cycle.finalPlanDueBy()).isEqualTo("2027-03-04");
        assertThat(cycle.meetBy()).isEqualTo("2027-01-31");
    }

    @Test
    void theDecisionOfALateMeetingIsDueWhenTheTwelveMonthsEnd() {
        Cycle cycle = datesOf(facts().withMeetingOn(LocalDate.of(2027, 2, 20)));

        assertThat(cycle.decisionDueBy()).isEqualTo("2027-02-28");
        assertThat(cycle.finalPlanDueBy()).isEqualTo("2027-04-25");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-20, true, 2027-02-14", // eight weeks from the notice
        "2027-01-07, true, 2027-03-04",
        "2027-01-20, true, 2027-03-04", // a late notice gives no more time
        "2026-12-20, false, "
    })
    void theFinalPlanIsDueEightWeeksAfterTheNoticeToAmend(
            LocalDate noticeOn, boolean toAmend, LocalDate finalPlanDueBy) {
        Cycle cycle =
                datesOf(facts().withMeetingOn(DECEMBER).withNotice(new Notice(noticeOn, toAmend)));

        assertThat(cycle.finalPlanDueBy()).isEqualTo(finalPlanDueBy);
        assertThat(cycle.citations().containsKey("finalPlanDueBy")).isEqualTo(toAmend);
    }

    @Test
    void considersAChildUnderFiveEveryThreeToSixMonths() {
        LocalDate three = LocalDate.of(2023, 10, 12);
        Cycle cycle = datesOf(born(LocalDate.of(2026, 11, 30), three));

        assertThat(cycle.considerFrom()).isEqualTo("2027-02-28");
        assertThat(cycle.considerBy()).isEqualTo("2027-05-30");
        assertThat(datesOf(born(START, TODAY.minusYears(5))).considerFrom()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-05-31, 2027-02-28, 2027-05-30",
        "2027-05-30, 2027-02-28, ",
        "2027-03-01, 2027-02-28, ",
        "2027-02-28, , "
    })
    void considersNoReviewOnOrAfterTheFifthBirthday(
            LocalDate fifthBirthday, LocalDate considerFrom, LocalDate considerBy) {
        Cycle cycle = datesOf(born(LocalDate.of(2026, 11, 30), fifthBirthday.minusYears(5)));

        assertThat(cycle.considerFrom()).isEqualTo(considerFrom);
        assertThat(cycle.considerBy()).isEqualTo(considerBy);
        assertThat(cycle.citations().containsKey("considerFrom")).isEqualTo(considerFrom != null);
        assertThat(cycle.citations().containsKey("considerBy")).isEqualTo(considerBy != null);
    }

    @Test
    void showsNoDateThatDependsOnAnUnknownAge() {
        Cycle cycle = datesOf(CycleFacts.of(START, null, Schooling.UNKNOWN));

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

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-06-01, Allowed",
        "2027-02-28, 2026-06-01, Allowed",
        "2027-02-28, 2027-02-28, Allowed",
        "2027-03-01, 2027-02-28, TooLate", // today the limit can still be kept
        "2027-03-01, 2027-03-01, AfterLimit",
        "2028-01-10, 2027-03-02, AfterLimit"
    })
    void refusesAMeetingAfterTheLimitWhileItCanBeKept(
            LocalDate meetingOn, LocalDate today, String decision) {
        MeetingDecision decided = rules.mayMeetOn(meetingOn, facts(), today);

        assertThat(decided.getClass().getSimpleName()).isEqualTo(decision);
    }

    @Test
    void givesTheLimitAndItsCitationWhetherRefusedOrLate() {
        LocalDate limit = LocalDate.of(2027, 2, 28);
        String citation = "Children and Families Act 2014, s 44(1); SEND Code of Practice, 9.169";

        assertThat(rules.mayMeetOn(limit.plusDays(1), facts(), TODAY))
                .isEqualTo(new MeetingDecision.TooLate(limit, citation));
        assertThat(rules.mayMeetOn(limit.plusDays(9), facts(), limit.plusDays(2)))
                .isEqualTo(new MeetingDecision.AfterLimit(limit, citation));
    }

    @Test
    void refusesAMeetingBeforeTheCycle() {
        assertThat(rules.mayMeetOn(START.minusDays(1), facts(), TODAY))
                .isEqualTo(
                        new MeetingDecision.TooEarly(
                                START, "Children and Families Act 2014, s 44(1)"));
    }

    @Test
    void aMeetingAfterTheLimitMakesTheReviewOverdueBeforeTheMeeting() {
        LocalDate late = LocalDate.of(2027, 3, 9);
        Cycle cycle = datesOf(facts().withMeetingOn(late));

        assertThat(cycle.meetingAfterLimit()).isTrue();
        assertThat(cycle.stateOn(LocalDate.of(2026, 12, 1))).isEqualTo(CycleState.OVERDUE);
    }

    @Test
    void citesTheRegulationForChildrenInSchoolAndOutOfIt() {
        var inSchool = datesOf(facts().withMeetingOn(DECEMBER)).citations();
        var elsewhere =
                datesOf(
                                CycleFacts.of(
                                                START,
                                                YEAR_SEVEN,
                                                new Schooling(
                                                        Cohort.bornOn(YEAR_SEVEN),
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        true))
                                        .withMeetingOn(DECEMBER))
                        .citations();

        assertThat(inSchool)
                .containsEntry("inviteBy", "SEND Regulations 2014, reg 20(3)")
                .containsEntry("adviceDueBy", "SEND Regulations 2014, reg 20(4)")
                .containsEntry(
                        "reportDueBy",
                        "SEND Regulations 2014, reg 20(9); SEND Code of Practice, 9.176")
                .containsEntry(
                        "decisionDueBy",
                        "SEND Regulations 2014, reg 20(10); SEND Code of Practice, 9.169");
        assertThat(elsewhere)
                .containsEntry("inviteBy", "SEND Regulations 2014, reg 21")
                .containsEntry("adviceDueBy", "SEND Regulations 2014, reg 21")
                .containsEntry(
                        "reportDueBy",
                        "SEND Regulations 2014, reg 21; SEND Code of Practice, 9.176");
    }

    @Test
    void givesAnAuthorityForExactlyTheDatesItShows() {
        assertThat(datesFrom(START).citations().keySet())
                .containsExactlyInAnyOrder(
                        "startsOn",
                        "dueBy",
                        "meetBy",
                        "targetOn",
                        "inviteBy",
                        "adviceDueBy",
                        "decisionDueBy");
        assertThat(
                        datesOf(born(START, LocalDate.of(2022, 10, 12)).withMeetingOn(DECEMBER))
                                .citations()
                                .keySet())
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
                        "phaseTransferPossibleBy",
                        "considerFrom",
                        "considerBy");
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-28, 2026-03-01",
        "2027-03-01, 2026-03-02",
        "2029-02-28, 2028-02-29", // both 29 February and 1 March 2028 are due that day
        "2028-02-29, 2027-03-01"
    })
    void findsTheEarliestStartThatIsDueFromADay(LocalDate dueFrom, LocalDate firstStart) {
        assertThat(RulesInForce.firstStartDueFrom(dueFrom)).isEqualTo(firstStart);
    }

    @Test
    void usesTheOldestRulesForACycleBeforeAllRuleSets() {
        assertThat(RulesInForce.on(LocalDate.of(2010, 1, 1)).version()).isEqualTo("SENDR-2014");
    }

    private Cycle datesFrom(LocalDate startsOn) {
        return datesOf(born(startsOn, YEAR_SEVEN));
    }

    private Cycle datesOf(CycleFacts facts) {
        return rules.datesOf(facts, TODAY);
    }

    private static CycleFacts facts() {
        return born(START, YEAR_SEVEN);
    }

    private static CycleFacts born(LocalDate startsOn, LocalDate dateOfBirth) {
        return CycleFacts.of(
                startsOn,
                dateOfBirth,
                new Schooling(Cohort.bornOn(dateOfBirth), null, null, null, null, false));
    }
}
