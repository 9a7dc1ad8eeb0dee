/**
 * The authority decided after an annual review to reassess: review-service tells it, and a request
 * for advice is opened for it, once (docs/adr/0033).
 */
package london.dsco.advice.reassessment;
