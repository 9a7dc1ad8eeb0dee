/**
 * Children who live or learn where nobody at a local day school would notice: who watches over
 * them, and how often.
 */
package london.dsco.review.monitoring;
