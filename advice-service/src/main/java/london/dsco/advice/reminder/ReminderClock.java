package london.dsco.advice.reminder;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.settings.ReminderDays;
import london.dsco.domain.London;

/**
 * One reminder of one request. This is practice, not law. As in the advice clock, the day of
 * receipt is not counted, and no day moves for a weekend or a holiday.
 *
 * @param day calendar days after receipt
 * @param dueOn London date on which it is due
 * @param sentOn London date on which it went out; null if it has not
 */
public record ReminderClock(int day, LocalDate dueOn, LocalDate sentOn, ReminderState state) {

    /**
     * @param clock clock of the advice
     * @param day calendar days after receipt
     * @param sentOn London date on which it went out; null if it has not
     * @param endedOn London date on which the duty ended; null until it does
     * @param today London date
     */
    static ReminderClock of(
            AdviceClock clock, int day, LocalDate sentOn, LocalDate endedOn, LocalDate today) {
        LocalDate dueOn = dueOn(clock, day);
        return new ReminderClock(day, dueOn, sentOn, state(dueOn, sentOn, endedOn, today));
    }

    static LocalDate dueOn(AdviceClock clock, int day) {
        return clock.receivedOn().plusDays(day);
    }

    /**
     * Returns the limit of receipt for requests that have reached a reminder day.
     *
     * @param day calendar days after receipt
     * @param today London date
     * @return the instant; requests received before it have reached the day
     */
    static Instant reachedWhenReceivedBefore(int day, LocalDate today) {
        return today.plusDays(1).minusDays(day).atStartOfDay(London.ZONE).toInstant();
    }

    private static ReminderState state(
            LocalDate dueOn, LocalDate sentOn, LocalDate endedOn, LocalDate today) {
        if (sentOn != null) {
            return sentOn.isAfter(dueOn) ? ReminderState.SENT_LATE : ReminderState.SENT;
        }
        if (endedOn != null) {
            return endedOn.isAfter(dueOn) ? ReminderState.NOT_SENT : ReminderState.NOT_NEEDED;
        }
        return today.isAfter(dueOn) ? ReminderState.NOT_SENT : ReminderState.WAITING;
    }

    /** Returns whether it is the four-week reminder, which every borough sends. */
    public boolean isAtFourWeeks() {
        return day == ReminderDays.ALWAYS;
    }

    /** Returns whether it is the reminder of overdue advice. */
    public boolean isOfOverdueAdvice() {
        return day == ReminderDays.OVERDUE;
    }
}
