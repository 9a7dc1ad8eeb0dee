package london.dsco.review.cycle;

import java.time.LocalDate;

/**
 * Periods of calendar months by the corresponding-date rule, <i>Dodds v Walker</i> [1981] 1 WLR
 * 1027.
 */
final class CalendarMonths {

    private CalendarMonths() {}

    /**
     * Returns the last day of a period of months that starts with a day. That day is day one:
     * twelve months starting with 1 March 2026 end on 28 February 2027. If the last month has no
     * corresponding date, the period ends with that month: starting with 29 February 2028 it ends
     * on 28 February 2029.
     */
    static LocalDate lastDayStartingWith(LocalDate firstDay, int months) {
        LocalDate corresponding = firstDay.plusMonths(months);
        boolean exists = corresponding.getDayOfMonth() == firstDay.getDayOfMonth();
        return exists ? corresponding.minusDays(1) : corresponding;
    }

    /**
     * Returns the last day that is at least so many months before an event. The period starts on
     * the next day and ends in full before the event. Five months before 1 September is 31 March,
     * because the five months after 31 March end on 31 August. If the earlier month has no
     * corresponding date, its last day is early enough: five months before 31 July is 28 February.
     */
    static LocalDate lastDayAtLeastBefore(LocalDate event, int months) {
        LocalDate corresponding = event.minusMonths(months);
        boolean exists = corresponding.getDayOfMonth() == event.getDayOfMonth();
        return exists ? corresponding.minusDays(1) : corresponding;
    }
}
