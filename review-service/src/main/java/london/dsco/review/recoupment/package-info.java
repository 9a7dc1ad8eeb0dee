/**
 * Which authority's area a child belongs to, which therefore pays if another provides their
 * education, and the state of the claims. No sums of money.
 */
package london.dsco.review.recoupment;
