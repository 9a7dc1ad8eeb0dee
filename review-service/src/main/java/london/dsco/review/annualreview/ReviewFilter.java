package london.dsco.review.annualreview;

import java.time.LocalDate;

/**
 * What a list of reviews is narrowed to; null narrows nothing. Both are fields that everyone who
 * sees a review at all may see.
 *
 * @param dueBefore reviews not yet complete whose cycle ends before this day
 */
record ReviewFilter(String planRef, LocalDate dueBefore) {}
