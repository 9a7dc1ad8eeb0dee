package london.dsco.review.plan;

import java.time.LocalDate;

/**
 * A period in which a child belonged to the area of one authority. London dates.
 *
 * @param authority GSS code of the home authority
 * @param since the first day of the period
 * @param until the first day after the period; null while it continues
 */
public record HomePeriod(String authority, LocalDate since, LocalDate until) {

    /** Returns whether a day falls in the period. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
