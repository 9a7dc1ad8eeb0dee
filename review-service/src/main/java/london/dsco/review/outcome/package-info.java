/**
 * Outcomes on the way to adulthood in their four areas, from Year 9 or the age that a borough
 * begins at, followed from review to review.
 */
package london.dsco.review.outcome;
