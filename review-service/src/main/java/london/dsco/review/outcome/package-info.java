/**
 * Outcomes in the four areas of preparing for adulthood, followed from review to review. They start
 * at Year 9, or at the age at which a borough begins.
 */
package london.dsco.review.outcome;
