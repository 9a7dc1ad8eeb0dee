package london.dsco.review.plan;

import java.time.LocalDate;

/**
 * While a child belonged to the area of one authority. London dates.
 *
 * @param authority GSS code of the home authority
 * @param since the first day of it
 * @param until the first day on which it was so no more; null while it is
 */
public record HomePeriod(String authority, LocalDate since, LocalDate until) {

    /** Whether a day falls in it. */
    public boolean includes(LocalDate day) {
        return !day.isBefore(since) && (until == null || day.isBefore(until));
    }
}
