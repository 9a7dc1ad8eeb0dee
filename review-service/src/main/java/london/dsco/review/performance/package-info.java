/**
 * A borough's own figures on its annual reviews, each counted from the records of the review's
 * features. None is stored.
 */
package london.dsco.review.performance;
