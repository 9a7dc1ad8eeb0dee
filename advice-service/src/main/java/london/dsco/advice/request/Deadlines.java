package london.dsco.advice.request;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.ClockRules;
import london.dsco.domain.London;

/**
 * The limits of receipt for the dates of the clock. Only the time of receipt is stored, so that no
 * date can contradict it. Every version of the law so far counts the same days, so this uses the
 * version in force on the date.
 */
final class Deadlines {

    private Deadlines() {}

    /** Returns the instant; requests received before it are due before the London date. */
    static Instant receivedWhenDueBefore(LocalDate date) {
        return startOf(date.minusDays(rules().dueAfterDays()));
    }

    /**
     * Returns the instant; requests received before it have reached their fourth week on the London
     * date.
     */
    static Instant receivedWhenInWeekFourOn(LocalDate date) {
        return startOf(date.plusDays(1).minusDays(rules().remindAfterDays()));
    }

    /** Returns the end of the London date; requests received on or before it came before this. */
    static Instant receivedUpTo(LocalDate date) {
        return startOf(date.plusDays(1));
    }

    private static ClockRules rules() {
        return ClockRules.SENDR_2014;
    }

    private static Instant startOf(LocalDate date) {
        return date.atStartOfDay(London.ZONE).toInstant();
    }
}
