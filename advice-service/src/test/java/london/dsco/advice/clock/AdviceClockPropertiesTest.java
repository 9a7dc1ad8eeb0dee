package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.arbitrary;
import static org.quicktheories.generators.SourceDSL.integers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import london.dsco.domain.London;
import london.dsco.domain.WorkingDays;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

/**
 * Tests the rules against {@link ClockOracle}, over instants of 2026 to 2028 close to the hours at
 * which mistakes show. A failure prints the seed that repeats it ({@code -DQT_SEED=...}).
 */
class AdviceClockPropertiesTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");

    private static Gen<Instant> instants() {
        Gen<Integer> anySecond = integers().between(0, 86_399);
        Gen<Integer> hardSecond =
                arbitrary()
                        .pick(
                                0, 3_599, 3_600, 57_599, 57_600, 61_199, 61_200, 82_799, 82_800,
                                86_399);
        return integers()
                .between(0, 1080)
                .zip(
                        anySecond.mix(hardSecond, 67),
                        (day, second) ->
                                Instant.parse(FIRST.plusDays(day) + "T00:00:00Z")
                                        .plusSeconds(second));
    }

    @Test
    void everyDateOfTheClockAgreesWithTheOracle() {
        qt().withExamples(20_000)
                .forAll(instants())
                .checkAssert(
                        receivedAt -> {
                            AdviceClock clock =
                                    AdviceClock.startedBy(receivedAt, LegalBasis.REG8_S31);
                            ClockOracle oracle = new ClockOracle(receivedAt);
                            assertThat(clock.receivedOn()).isEqualTo(oracle.receivedOn());
                            assertThat(clock.deemedReceivedOn())
                                    .isEqualTo(oracle.deemedReceivedOn());
                            assertThat(clock.remindOn()).isEqualTo(oracle.dayOfTheClock(28));
                            assertThat(clock.dueOn()).isEqualTo(oracle.dayOfTheClock(42));
                        });
    }

    @Test
    void theStateOfUndispatchedAdviceOnlyMovesForwardAndEndsOverdue() {
        qt().forAll(instants())
                .checkAssert(
                        receivedAt -> {
                            AdviceClock clock =
                                    AdviceClock.startedBy(receivedAt, LegalBasis.COP_INTERNAL);
                            ClockState before = ClockState.RUNNING;
                            for (int day = 0; day <= 60; day++) {
                                ClockState now = clock.stateOn(clock.receivedOn().plusDays(day));
                                assertThat(now).isGreaterThanOrEqualTo(before);
                                before = now;
                            }
                            assertThat(before).isEqualTo(ClockState.OVERDUE);
                        });
    }

    @Test
    void anApprovedExceptionChangesHowLateAdviceCountsAndNothingElse() {
        qt().forAll(instants(), integers().between(-128, 127))
                .checkAssert(
                        (receivedAt, daysFromDue) -> {
                            AdviceClock clock =
                                    AdviceClock.startedBy(receivedAt, LegalBasis.COP_INTERNAL);
                            LocalDate metOn = clock.dueOn().plusDays(daysFromDue);
                            boolean inTime =
                                    ChronoUnit.DAYS.between(clock.receivedOn(), metOn) <= 42;
                            assertThat(clock.stateMetOn(metOn, false))
                                    .isEqualTo(inTime ? ClockState.MET : ClockState.MET_LATE);
                            assertThat(clock.stateMetOn(metOn, true))
                                    .isEqualTo(inTime ? ClockState.MET : ClockState.EXCUSED_LATE);
                        });
    }

    @Test
    void aWithdrawnRequestIsNeverOverdue() {
        qt().forAll(instants(), integers().between(0, 1_000))
                .checkAssert(
                        (receivedAt, days) -> {
                            AdviceClock clock =
                                    AdviceClock.startedBy(receivedAt, LegalBasis.COP_INTERNAL);
                            LocalDate withdrawnOn = clock.receivedOn().plusDays(days);
                            assertThat(clock.stateWithdrawnOn(withdrawnOn))
                                    .isEqualTo(
                                            days < 28 ? ClockState.RUNNING : ClockState.DUE_SOON);
                        });
    }

    @Test
    void everyWorkingDayAgreesWithTheOracle() {
        qt().forAll(instants())
                .checkAssert(
                        any -> {
                            LocalDate date = London.dateOf(any);
                            assertThat(WorkingDays.includes(date))
                                    .isEqualTo(ClockOracle.isWorkingDay(date));
                        });
    }
}
