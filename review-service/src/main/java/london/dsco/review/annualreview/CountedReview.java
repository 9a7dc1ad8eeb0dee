package london.dsco.review.annualreview;

import java.time.LocalDate;

/**
 * A review as figures count it.
 *
 * @param notifiedOn London date on which the family was told of the decision; the day of the
 *     decision if the borough's system gave nothing else; null before a decision
 */
public record CountedReview(AnnualReview review, LocalDate notifiedOn) {}
