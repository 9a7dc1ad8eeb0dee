package london.dsco.advice.request;

import java.time.Instant;
import java.time.LocalDate;
import london.dsco.advice.clock.ClockRules;
import london.dsco.domain.London;

/**
 * When a request must have been received for a date of its clock to have come: only the time of
 * receipt is stored, so that no date can disagree with it. Every version of the law so far counts
 * the same days; the version in force on a date answers for it.
 */
final class Deadlines {

    private Deadlines() {}

    /** Requests received before this instant are due before the London date. */
    static Instant receivedWhenDueBefore(LocalDate date) {
        return startOf(date.minusDays(rules().dueAfterDays()));
    }

    /** Requests received before this instant have reached their fourth week on the London date. */
    static Instant receivedWhenInWeekFourOn(LocalDate date) {
        return startOf(date.plusDays(1).minusDays(rules().remindAfterDays()));
    }

    /** Requests received on the London date or before it were received before this instant. */
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
