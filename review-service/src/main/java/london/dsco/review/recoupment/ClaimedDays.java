package london.dsco.review.recoupment;

import java.time.LocalDate;

/**
 * The days that a claim covers, and when it was sent. All dates are London dates.
 *
 * @param from the first day of the education
 * @param to the last day of it
 * @param claimedOn the day on which the claim was sent
 */
record ClaimedDays(LocalDate from, LocalDate to, LocalDate claimedOn) {}
