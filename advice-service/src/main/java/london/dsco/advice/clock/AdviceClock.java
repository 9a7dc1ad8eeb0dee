package london.dsco.advice.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import london.dsco.domain.London;
import london.dsco.domain.WorkingDays;

/**
 * The six-week clock of one advice request (SEND Regulations 2014 reg 8(1); SEND Code of Practice
 * 9.52). Weeks are calendar weeks and the day of receipt is not counted. Advice is in time up to
 * the end of the due day. No due date moves: not for a weekend, a holiday, a late hour of receipt
 * or an exception.
 *
 * @param legalBasis why the six weeks bind
 * @param rules the version of the law in force on receipt
 * @param receivedOn London date of receipt; the clock runs from it
 * @param deemedReceivedOn next working day for a receipt at or after 17:00 or not on a working day;
 *     shown beside {@code receivedOn} for disputes and not used in any calculation
 */
public record AdviceClock(
        LegalBasis legalBasis, ClockRules rules, LocalDate receivedOn, LocalDate deemedReceivedOn) {

    /**
     * Practice from civil procedure: a receipt from this London time on counts for the next working
     * day.
     */
    static final LocalTime END_OF_BUSINESS = LocalTime.of(17, 0);

    /**
     * @throws IllegalArgumentException when no rules were in force on the day of receipt
     */
    public static AdviceClock startedBy(Instant receivedAt, LegalBasis legalBasis) {
        LocalDate receivedOn = London.dateOf(receivedAt);
        ClockRules rules =
                ClockRules.inForceOn(receivedOn)
                        .orElseThrow(
                                () ->
                                        new IllegalArgumentException(
                                                "no clock rules in force on " + receivedOn));
        return new AdviceClock(
                legalBasis, rules, receivedOn, deemedReceipt(receivedAt, receivedOn));
    }

    private static LocalDate deemedReceipt(Instant receivedAt, LocalDate receivedOn) {
        LocalTime time = receivedAt.atZone(London.ZONE).toLocalTime();
        return time.isBefore(END_OF_BUSINESS) && WorkingDays.includes(receivedOn)
                ? receivedOn
                : WorkingDays.nextAfter(receivedOn);
    }

    /** Returns the day of the reminder, four weeks after receipt. */
    public LocalDate remindOn() {
        return receivedOn.plusDays(rules.remindAfterDays());
    }

    /** Returns the last day on which the advice is in time, six weeks after receipt. */
    public LocalDate dueOn() {
        return receivedOn.plusDays(rules.dueAfterDays());
    }

    /** Returns the first of the six weeks' 42 days: the day after receipt. */
    LocalDate firstDay() {
        return receivedOn.plusDays(1);
    }

    /**
     * Returns the state of the clock before the advice is dispatched. Neither a plan nor a decision
     * to issue none ends the duty (SEND Regulations 2014 reg 6(1)(e)): the clock runs until the
     * advice is dispatched or the request is withdrawn.
     *
     * @param today a London date
     * @return {@code RUNNING}, {@code DUE_SOON} or {@code OVERDUE}
     */
    public ClockState stateOn(LocalDate today) {
        return today.isAfter(dueOn()) ? ClockState.OVERDUE : stateBeforeOverdue(today);
    }

    /**
     * Returns the final state of the clock.
     *
     * @param metOn London date of dispatch
     * @param excused whether an exception has been {@linkplain LatenessException#excuses()
     *     approved}; an unapproved claim excuses nothing
     * @return {@code MET}, {@code MET_LATE} or {@code EXCUSED_LATE}
     */
    public ClockState stateMetOn(LocalDate metOn, boolean excused) {
        if (!metOn.isAfter(dueOn())) {
            return ClockState.MET;
        }
        return excused ? ClockState.EXCUSED_LATE : ClockState.MET_LATE;
    }

    /**
     * Returns the state of a clock that a withdrawal stopped before dispatch. The withdrawal ends
     * the duty, so the state is never {@code OVERDUE}, even if the due day had passed. To find that
     * out, compare {@link #dueOn()} with the day of the withdrawal.
     *
     * @param withdrawnOn London date of the withdrawal
     * @return {@code RUNNING} or {@code DUE_SOON}; it never changes again
     */
    public ClockState stateWithdrawnOn(LocalDate withdrawnOn) {
        return stateBeforeOverdue(withdrawnOn);
    }

    private ClockState stateBeforeOverdue(LocalDate date) {
        return date.isBefore(remindOn()) ? ClockState.RUNNING : ClockState.DUE_SOON;
    }
}
