package london.dsco.advice.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * The rules against {@link ClockOracle}, over instants of 2026 to 2028 crowded around the hours
 * that trap.
 */
class AdviceClockPropertiesTest {

    @Provide
    Arbitrary<Instant> instants() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers()
                        .between(0, 1080)
                        .map(LocalDate.parse("2026-01-01")::plusDays);
        Arbitrary<Integer> anySecond = Arbitraries.integers().between(0, 86_399);
        Arbitrary<Integer> trapSecond =
                Arbitraries.of(
                        0, 3_599, 3_600, 57_599, 57_600, 61_199, 61_200, 82_799, 82_800, 86_399);
        Arbitrary<Integer> seconds =
                Arbitraries.frequencyOf(Tuple.of(1, anySecond), Tuple.of(2, trapSecond));
        return days.flatMap(
                day ->
                        seconds.map(
                                second -> Instant.parse(day + "T00:00:00Z").plusSeconds(second)));
    }

    @Property(tries = 20_000)
    void everyDateAgreesWithTheOracle(@ForAll("instants") Instant receivedAt) {
        AdviceClock clock = AdviceClock.startedBy(receivedAt, LegalBasis.REG8_S31);
        ClockOracle oracle = new ClockOracle(receivedAt);
        assertThat(clock.receivedOn()).isEqualTo(oracle.receivedOn());
        assertThat(clock.deemedReceivedOn()).isEqualTo(oracle.deemedReceivedOn());
        assertThat(clock.remindOn()).isEqualTo(oracle.dayOfTheClock(28));
        assertThat(clock.dueOn()).isEqualTo(oracle.dayOfTheClock(42));
    }

    @Property
    void theStateOnlyEverMovesForward(@ForAll("instants") Instant receivedAt) {
        AdviceClock clock = AdviceClock.startedBy(receivedAt, LegalBasis.COP_INTERNAL);
        ClockState before = ClockState.RUNNING;
        for (int day = 0; day <= 60; day++) {
            ClockState now = clock.stateOn(clock.receivedOn().plusDays(day));
            assertThat(now).isGreaterThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isEqualTo(ClockState.OVERDUE);
    }

    @Property
    void anExceptionChangesHowLateAdviceCountsAndNothingElse(
            @ForAll("instants") Instant receivedAt, @ForAll byte daysFromDue) {
        AdviceClock clock = AdviceClock.startedBy(receivedAt, LegalBasis.COP_INTERNAL);
        LocalDate metOn = clock.dueOn().plusDays(daysFromDue);
        boolean inTime = ChronoUnit.DAYS.between(clock.receivedOn(), metOn) <= 42;
        assertThat(clock.stateMetOn(metOn, false))
                .isEqualTo(inTime ? ClockState.MET : ClockState.MET_LATE);
        assertThat(clock.stateMetOn(metOn, true))
                .isEqualTo(inTime ? ClockState.MET : ClockState.EXCUSED_LATE);
    }

    @Property
    void everyWorkingDayAgreesWithTheOracle(@ForAll("instants") Instant any) {
        LocalDate date = LondonDates.dateOf(any);
        assertThat(WorkingDays.includes(date)).isEqualTo(ClockOracle.isWorkingDay(date));
    }
}
