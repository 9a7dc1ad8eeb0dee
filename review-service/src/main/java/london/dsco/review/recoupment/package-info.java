/**
 * Which authority a child belongs to and so pays for their education where another provides it, and
 * how far the claims for it are. No sums of money.
 */
package london.dsco.review.recoupment;
