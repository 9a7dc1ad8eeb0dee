/**
 * The statutory dates of annual reviews as a pure, versioned rule set: {@code java.*} only, every
 * rule with the law it comes from.
 */
package london.dsco.review.cycle;
