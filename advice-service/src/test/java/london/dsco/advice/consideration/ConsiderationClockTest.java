package london.dsco.advice.consideration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.advice.consideration.ConsiderationClock.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsiderationClockTest {

    /** This includes a change of summer time and of the year. */
    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-10-13",
        "2026-10-01, 2026-11-12",
        "2026-12-25, 2027-02-05",
        "2028-01-20, 2028-03-02",
    })
    void givesSixWeeksWithoutTheDayOfReceipt(LocalDate received, LocalDate decideBy) {
        assertThat(new ConsiderationClock(received).decideBy())
                .isEqualTo(decideBy)
                .isEqualTo(received.plusDays(42));
        assertThat(ConsiderationClock.receivedWhenDueOn(decideBy)).isEqualTo(received);
    }

    @Test
    void isInTimeUpToTheEndOfTheLastDay() {
        var clock = new ConsiderationClock(LocalDate.of(2026, 9, 1));
        LocalDate last = clock.decideBy();
        assertThat(clock.stateOn(last)).isEqualTo(State.RUNNING);
        assertThat(clock.stateOn(last.plusDays(1))).isEqualTo(State.OVERDUE);
        assertThat(clock.stateNotifiedOn(last)).isEqualTo(State.MET);
        assertThat(clock.stateNotifiedOn(last.plusDays(1))).isEqualTo(State.MET_LATE);
    }

    @Test
    void findsOverdueConsiderationsByTheDayOfReceipt() {
        LocalDate today = LocalDate.of(2026, 11, 29);
        LocalDate latest = ConsiderationClock.receivedWhenOverdueOn(today);
        assertThat(new ConsiderationClock(latest).stateOn(today)).isEqualTo(State.OVERDUE);
        assertThat(new ConsiderationClock(latest.plusDays(1)).stateOn(today))
                .isEqualTo(State.RUNNING);
    }
}
