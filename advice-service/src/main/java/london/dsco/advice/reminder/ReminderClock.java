package london.dsco.advice.reminder;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.settings.ReminderDays;
import london.dsco.domain.London;

/**
 * One reminder of one request: practice, not law. The day of receipt is not counted, and no day
 * moves for a weekend or a holiday, as with every date of the clock it reminds of.
 *
 * @param day calendar days after receipt
 * @param dueOn London date on which it is due
 * @param sentOn London date on which it went out; null without one
 */
public record ReminderClock(int day, LocalDate dueOn, LocalDate sentOn, ReminderState state) {

    /**
     * @param clock of the advice
     * @param day calendar days after receipt
     * @param sentOn London date on which it went out; null when it has not
     * @param endedOn London date on which nothing was owed any more; null while the advice is owed
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
     * When a request must have been received for a reminder day to have come.
     *
     * @param day calendar days after receipt
     * @param today London date
     * @return requests received before this instant have reached the day
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

    /** Whether it is the one at four weeks, which goes to everybody. */
    public boolean isAtFourWeeks() {
        return day == ReminderDays.ALWAYS;
    }

    /** Whether it is the one that says that the advice is overdue. */
    public boolean isOfOverdueAdvice() {
        return day == ReminderDays.OVERDUE;
    }
}
