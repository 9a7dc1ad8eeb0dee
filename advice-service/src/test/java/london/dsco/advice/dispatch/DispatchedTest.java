package london.dsco.advice.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Requests;
import london.dsco.domain.Actor;
import london.dsco.domain.Role;
import london.dsco.grading.Grade;
import london.dsco.records.Event;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The event of a dispatch. */
class DispatchedTest {

    private static final Actor AUTHOR = Requests.actor("author", Role.ADVICE_AUTHOR);
    private static final Actor DSCO = Requests.actor("dsco", Role.DSCO);

    @ParameterizedTest
    @CsvSource({"2026-10-13, MET, 2026-09-29", "2026-10-14, MET_LATE, ", "2026-09-02, MET, "})
    void hasTheStateOfTheClockAndTheDayOfTheReminder(
            LocalDate on, ClockState state, LocalDate remindedOn) {
        AdviceRequest request = Requests.allocatedTo("author");
        request.writtenBy(AUTHOR);
        request.versionSubmitted(true);
        request.auditedBy(DSCO, Grade.GOOD);
        if (remindedOn != null) {
            request.reminded(remindedOn);
        }
        request.dispatched(on);

        Event told = Dispatched.from(request, on).events().get(0);

        assertThat(told.type()).isEqualTo("london.dsco.advice.request.dispatched.v1");
        assertThat(told.data())
                .isEqualTo(
                        new Dispatched.Payload(
                                request.id(),
                                LocalDate.of(2026, 9, 1),
                                Requests.DUE_ON,
                                on,
                                state,
                                Grade.GOOD,
                                remindedOn,
                                true));
    }
}
