/**
 * The authority to whose area a child belongs, which pays if another provides their education, and
 * the state of the claims. No sums of money.
 */
package london.dsco.review.recoupment;
