package london.dsco.review.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan that came from another authority, and one of somebody released from custody. */
class TransferAndReleaseTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final CycleRules rules = RulesInForce.on(START);

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2027-02-28", // the twelve months end later
        "2026-11-29, 2027-02-28", // both end on the same day
        "2026-12-01, 2027-02-28",
        "2026-12-02, 2027-03-01",
        "2027-06-15, 2027-09-14" // transferred when it was already overdue
    })
    void isDueAtTheLaterOfTwelveMonthsAndThreeFromTheTransfer(
            LocalDate transferredOn, LocalDate dueBy) {
        Cycle cycle = datesOf(facts().withTransferOn(transferredOn));

        assertThat(cycle.dueBy()).isEqualTo(dueBy);
        assertThat(cycle.meetBy()).isEqualTo(dueBy.minusDays(28));
        assertThat(cycle.decisionDueBy()).isEqualTo(dueBy);
    }

    @Test
    void citesTheTransferIfItsDateIsLater() {
        assertThat(datesOf(facts().withTransferOn(LocalDate.of(2027, 1, 10))).citations())
                .containsEntry("dueBy", "SEND Regulations 2014, reg 15(5)(b)");
        assertThat(datesOf(facts().withTransferOn(LocalDate.of(2026, 6, 1))).citations())
                .containsEntry("dueBy", Citations.END_OF_CYCLE);
    }

    @Test
    void allowsAMeetingWithinTheThreeMonthsAndNotLater() {
        CycleFacts transferred = facts().withTransferOn(LocalDate.of(2027, 1, 10));

        assertThat(rules.mayMeetOn(LocalDate.of(2027, 4, 9), transferred, TODAY))
                .isInstanceOf(MeetingDecision.Allowed.class);
        assertThat(rules.mayMeetOn(LocalDate.of(2027, 4, 10), transferred, TODAY))
                .isEqualTo(
                        new MeetingDecision.TooLate(
                                LocalDate.of(2027, 4, 9), Citations.AFTER_TRANSFER));
    }

    @Test
    void doesNotApplyOnceAReviewHasFollowedTheTransfer() {
        CycleFacts reviewed =
                CycleFacts.of(LocalDate.of(2026, 8, 1), null, Schooling.UNKNOWN)
                        .withTransferOn(LocalDate.of(2026, 6, 1));
        assertThat(datesOf(reviewed).dueBy()).isEqualTo("2027-07-31");
    }

    @Test
    void filtersListsByTheSameDay() {
        for (LocalDate day = START; day.isBefore(START.plusYears(4)); day = day.plusDays(1)) {
            LocalDate first = RulesInForce.firstTransferDueFrom(day);
            assertThat(rules.dueBy(LocalDate.of(2020, 1, 1), first)).isAfterOrEqualTo(day);
            assertThat(rules.dueBy(LocalDate.of(2020, 1, 1), first.minusDays(1))).isBefore(day);
        }
    }

    @Test
    void isDueForReviewFromTheRelease() {
        LocalDate release = LocalDate.of(2026, 10, 5);
        Cycle cycle = datesOf(facts().withReleaseOn(release));

        assertThat(cycle.reviewOnReleaseFrom()).isEqualTo(release);
        assertThat(cycle.targetOn()).isEqualTo(release);
        assertThat(cycle.dueBy()).isEqualTo("2027-02-28");
        assertThat(cycle.stateOn(release.minusDays(1))).isEqualTo(CycleState.RUNNING);
        assertThat(cycle.stateOn(release)).isEqualTo(CycleState.DUE_SOON);
        assertThat(cycle.citations())
                .containsEntry("targetOn", Citations.ON_RELEASE)
                .containsEntry("reviewOnReleaseFrom", Citations.ON_RELEASE);
    }

    @Test
    void runsNormallyOnceAReviewHasFollowedTheRelease() {
        Cycle cycle = datesOf(facts().withReleaseOn(START));

        assertThat(cycle.reviewOnReleaseFrom()).isNull();
        assertThat(cycle.targetOn()).isEqualTo("2027-01-01");
        assertThat(cycle.citations()).doesNotContainKey("reviewOnReleaseFrom");
    }

    private static CycleFacts facts() {
        return CycleFacts.of(START, null, Schooling.UNKNOWN);
    }

    private Cycle datesOf(CycleFacts facts) {
        return rules.datesOf(facts, TODAY);
    }
}
