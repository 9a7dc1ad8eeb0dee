/**
 * When the authority decides after an annual review to reassess, review-service publishes it, and
 * this opens a request for advice, once (docs/adr/0033).
 */
package london.dsco.advice.reassessment;
