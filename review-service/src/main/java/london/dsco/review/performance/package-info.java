/**
 * A borough's own figures of its annual reviews. Each is counted from what the rooms of a review
 * keep; none is stored.
 */
package london.dsco.review.performance;
