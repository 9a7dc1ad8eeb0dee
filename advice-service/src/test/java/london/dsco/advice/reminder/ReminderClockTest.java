package london.dsco.advice.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.settings.ReminderDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReminderClockTest {

    private static final AdviceClock CLOCK =
            AdviceClock.startedBy(Instant.parse("2026-09-01T09:00:00Z"), LegalBasis.COP_INTERNAL);

    private static ReminderState state(
            LocalDate sentOn, LocalDate endedOn, LocalDate today, int day) {
        return ReminderClock.of(CLOCK, day, sentOn, endedOn, today).state();
    }

    @ParameterizedTest
    @CsvSource({
        "           ,            , 2026-09-29, WAITING",
        "           ,            , 2026-09-30, NOT_SENT",
        "2026-09-29 ,            , 2026-10-20, SENT",
        "2026-09-30 ,            , 2026-10-20, SENT_LATE",
        "2026-09-30 , 2026-10-01 , 2026-10-20, SENT_LATE",
        "           , 2026-09-29 , 2026-10-20, NOT_NEEDED",
        "           , 2026-09-30 , 2026-10-20, NOT_SENT",
    })
    void showsTheStateOfTheReminderAtFourWeeks(
            LocalDate sentOn, LocalDate endedOn, LocalDate today, ReminderState state) {
        assertThat(state(sentOn, endedOn, today, ReminderDays.ALWAYS)).isEqualTo(state);
    }

    @Test
    void isDueOnItsDayAfterReceipt() {
        LocalDate today = LocalDate.parse("2026-09-02");
        ReminderClock week4 = ReminderClock.of(CLOCK, ReminderDays.ALWAYS, null, null, today);
        ReminderClock overdue = ReminderClock.of(CLOCK, ReminderDays.OVERDUE, null, null, today);
        assertThat(week4.dueOn()).isEqualTo(CLOCK.remindOn());
        assertThat(overdue.dueOn()).isEqualTo(CLOCK.dueOn().plusDays(1));
        assertThat(week4.isAtFourWeeks()).isTrue();
        assertThat(overdue.isOfOverdueAdvice()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-09-01T00:00:00Z",
                "2026-08-31T22:59:59.999999Z",
                "2026-08-31T23:00:00Z",
                "2026-03-29T00:59:59Z",
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2027-12-31T23:59:59Z",
                "2028-02-29T12:00:00Z"
            })
    void reachesItsDayByTheTimeOfReceiptAsByTheClock(Instant receivedAt) {
        AdviceClock clock = AdviceClock.startedBy(receivedAt, LegalBasis.COP_INTERNAL);
        for (int day = 1; day <= ReminderDays.OVERDUE; day++) {
            LocalDate dueOn = ReminderClock.dueOn(clock, day);
            for (int days = -2; days <= 2; days++) {
                LocalDate today = dueOn.plusDays(days);
                assertThat(receivedAt.isBefore(ReminderClock.reachedWhenReceivedBefore(day, today)))
                        .as("day %s on %s", day, today)
                        .isEqualTo(!dueOn.isAfter(today));
            }
        }
    }
}
