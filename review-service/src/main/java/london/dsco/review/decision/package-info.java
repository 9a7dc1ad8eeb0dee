/**
 * The report of a review's meeting, and the authority's decision after it: to maintain, amend or
 * cease the plan, or to reassess. The decision completes the review and begins the next cycle.
 */
package london.dsco.review.decision;
