package london.dsco.review.annualreview;

import java.time.LocalDate;

/**
 * A review as figures count it.
 *
 * @param notifiedOn London date on which the family was told of the decision; the day of the
 *     decision where the borough's system told no more; null while nothing is decided
 */
public record CountedReview(AnnualReview review, LocalDate notifiedOn) {}
