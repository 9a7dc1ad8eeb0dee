package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stated moves between post-16 institutions, reg 18(2). */
class Post16MovesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private final CycleRules rules = RulesInForce.on(START);

    @ParameterizedTest
    @CsvSource({
        "2027-09-01, 2027-03-31", // the five months after 31 March end on 31 August
        "2027-09-02, 2027-04-01",
        "2027-08-31, 2027-03-30",
        "2027-07-31, 2027-02-28", // the five months after 28 February end on 28 July
        "2028-07-31, 2028-02-29",
        "2028-03-01, 2027-09-30", // those after 30 September with the shorter February
        "2027-01-04, 2026-08-03"
    })
    void isDueAtLeastFiveMonthsBeforeAMoveBetweenPost16Institutions(
            LocalDate move, LocalDate lastDay) {
        Schooling college = new Schooling(null, null, move, null, null, false);

        PhaseTransfer transfer =
                cycleFrom(lastDay.minusDays(100), college).phaseTransfer().orElseThrow();

        assertThat(transfer)
                .isEqualTo(new PhaseTransfer(lastDay, false, "SEND Regulations 2014, reg 18(2)"));
        assertThat(transfer.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-03, false",
        "2026-01-04, true", // twelve months before the move
        "2026-08-03, true",
        "2026-09-10, true", // late, in the next school year
        "2027-01-04, true",
        "2027-01-05, false" // after the move it can only be for another one
    })
    void aPost16MoveIsSettledByAPlanMadeFinalInTheTwelveMonthsBeforeIt(
            LocalDate finalOn, boolean settled) {
        LocalDate move = LocalDate.of(2027, 1, 4);
        Schooling college = new Schooling(null, null, move, finalOn, move, false);

        assertThat(cycle(college).phaseTransfer().isEmpty()).isEqualTo(settled);
    }

    @Test
    void aPost16MoveIsNotSettledByThePlanForThePreviousMove() {
        LocalDate first = LocalDate.of(2027, 1, 4);
        LocalDate next = LocalDate.of(2027, 9, 1);
        LocalDate finalOn = LocalDate.of(2026, 10, 15);
        Schooling toldForTheFirst = new Schooling(null, null, next, finalOn, first, false);
        Schooling toldForTheNext = new Schooling(null, null, next, finalOn, next, false);

        assertThat(by(cycle(toldForTheFirst).phaseTransfer())).contains(LocalDate.of(2027, 3, 31));
        assertThat(cycle(toldForTheNext).phaseTransfer()).isEmpty();
    }

    @Test
    void aPost16MoveIsNotSettledByThePlanForLeavingSchool() {
        Schooling yearEleven =
                new Schooling(
                        cohort(YearGroup.Y11),
                        YearGroup.Y11,
                        LocalDate.of(2027, 7, 15),
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2027, 7, 15),
                        false);

        assertThat(by(cycle(yearEleven).phaseTransfer())).contains(LocalDate.of(2027, 2, 14));
    }

    @Test
    void aMoveBetweenPost16InstitutionsIsInTimeOnItsDate() {
        Schooling college = new Schooling(null, null, LocalDate.of(2027, 7, 1), null, null, false);
        CycleFacts facts =
                CycleFacts.of(START, null, college).withMeetingOn(LocalDate.of(2027, 1, 15));
        Cycle cycle = rules.datesOf(facts, TODAY);

        assertThat(cycle.stateOn(LocalDate.of(2027, 1, 31))).isEqualTo(CycleState.DUE_SOON);
        assertThat(cycle.stateOn(LocalDate.of(2027, 2, 1))).isEqualTo(CycleState.OVERDUE);
    }

    @Test
    void aStatedMoveIsShownBeforeItsSchoolYearAndDoesNotMoveTheMeetingOfACycleThatEndsEarlier() {
        Schooling college = new Schooling(null, null, LocalDate.of(2027, 5, 10), null, null, false);
        CycleFacts facts = CycleFacts.of(LocalDate.of(2025, 12, 1), null, college);

        Cycle cycle = rules.datesOf(facts, LocalDate.of(2026, 6, 15));

        assertThat(by(cycle.phaseTransfer())).contains(LocalDate.of(2026, 12, 9));
        assertThat(cycle.meetBy()).isEqualTo("2026-11-02");
    }

    private Cycle cycle(Schooling schooling) {
        return cycleFrom(START, schooling);
    }

    private Cycle cycleFrom(LocalDate startsOn, Schooling schooling) {
        return rules.datesOf(CycleFacts.of(startsOn, null, schooling), TODAY);
    }

    private static Cohort cohort(YearGroup year) {
        return Cohort.of(year, AcademicYear.containing(TODAY));
    }

    private static Optional<LocalDate> by(Optional<PhaseTransfer> transfer) {
        return transfer.map(PhaseTransfer::by);
    }
}
