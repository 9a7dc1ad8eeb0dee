/**
 * The statutory dates of annual reviews as a pure, versioned rule set: only {@code java.*}, and a
 * source in law for every rule.
 */
package london.dsco.review.cycle;
