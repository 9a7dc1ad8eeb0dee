/**
 * Children who live or learn where no local day school would notice a problem: who monitors them,
 * and how often.
 */
package london.dsco.review.monitoring;
