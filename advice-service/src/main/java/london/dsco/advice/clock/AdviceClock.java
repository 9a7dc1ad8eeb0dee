package london.dsco.advice.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The six-week clock of one advice request (SI 2014/1530 reg 8(1)). Weeks are calendar weeks, the
 * day of receipt is not counted, the advice is in time up to the end of the due day, and no due
 * date moves: not for a weekend, a holiday, a late hour of receipt or an exception.
 *
 * @param legalBasis why the six weeks bind
 * @param rules the version of the law in force on receipt
 * @param receivedOn London date of receipt; the clock runs from it
 * @param deemedReceivedOn next working day for a receipt at or after 17:00 or not on a working day;
 *     shown beside {@code receivedOn} for disputes and used for nothing
 */
public record AdviceClock(
        LegalBasis legalBasis, ClockRules rules, LocalDate receivedOn, LocalDate deemedReceivedOn) {

    /**
     * Practice from civil procedure: what arrives from this London time on counts as the next
     * working day's.
     */
    static final LocalTime END_OF_BUSINESS = LocalTime.of(17, 0);

    /**
     * @throws IllegalArgumentException when no rules were in force on the day of receipt
     */
    public static AdviceClock startedBy(Instant receivedAt, LegalBasis legalBasis) {
        LocalDate receivedOn = LondonDates.dateOf(receivedAt);
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
        boolean inBusinessHours = LondonDates.timeOf(receivedAt).isBefore(END_OF_BUSINESS);
        return inBusinessHours && WorkingDays.includes(receivedOn)
                ? receivedOn
                : WorkingDays.nextAfter(receivedOn);
    }

    public LocalDate remindOn() {
        return receivedOn.plusDays(rules.remindAfterDays());
    }

    public LocalDate dueOn() {
        return receivedOn.plusDays(rules.dueAfterDays());
    }

    /** How an unmet clock stands on a London date. */
    public ClockState stateOn(LocalDate today) {
        if (today.isAfter(dueOn())) {
            return ClockState.OVERDUE;
        }
        return today.isBefore(remindOn()) ? ClockState.RUNNING : ClockState.DUE_SOON;
    }

    /**
     * How the clock ended, by the London date of dispatch and whether a reg 8(2) exception is on
     * record.
     */
    public ClockState stateMetOn(LocalDate metOn, boolean excused) {
        if (!metOn.isAfter(dueOn())) {
            return ClockState.MET;
        }
        return excused ? ClockState.EXCUSED_LATE : ClockState.MET_LATE;
    }
}
