package london.dsco.advice.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.ExceptionGround;
import org.junit.jupiter.api.Test;

class ClockViewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);

    @Test
    void givesEveryDateOfTheSixWeeks() {
        ClockView clock = ClockView.of(Requests.received(), Sight.STATE, TODAY);
        assertThat(clock.rules()).isEqualTo("SENDR-2014");
        assertThat(clock.receivedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(clock.deemedReceivedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(clock.remindOn()).isEqualTo(LocalDate.of(2026, 9, 29));
        assertThat(clock.dueOn()).isEqualTo(Requests.DUE_ON);
        assertThat(clock.lastWorkingDayOn()).isEqualTo(Requests.DUE_ON);
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
        assertThat(clock.metOn()).isNull();
        assertThat(clock.exception()).isNull();
    }

    @Test
    void givesTheDayOnWhichTheClockStopped() {
        AdviceRequest request = Requests.received();
        request.dispatched(TODAY);
        ClockView clock = ClockView.of(request, Sight.STATE, TODAY);
        assertThat(clock.metOn()).isEqualTo(TODAY);
        assertThat(clock.state()).isEqualTo(ClockState.MET);
    }

    @Test
    void givesTheExceptionWithItsSourceToReadersOfMoreThanTheState() {
        AdviceRequest request = Requests.received();
        request.excused(new Excuse(ExceptionGround.MISSED_APPOINTMENT, TODAY));
        assertThat(ClockView.of(request, Sight.SENT, TODAY).exception())
                .isEqualTo(
                        new ClockView.ExcuseView(
                                ExceptionGround.MISSED_APPOINTMENT,
                                "SEND Code of Practice 2015 para 9.42",
                                TODAY));
        assertThat(ClockView.of(request, Sight.STATE, TODAY).exception()).isNull();
    }
}
