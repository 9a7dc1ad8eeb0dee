package london.dsco.review.annualreview;

import java.time.LocalDate;

/**
 * The filter of a list of reviews; null means no filter. Everybody who sees a review at all may see
 * both fields.
 *
 * @param dueBefore only open reviews whose cycle ends before this day
 */
record ReviewFilter(String planRef, LocalDate dueBefore) {}
