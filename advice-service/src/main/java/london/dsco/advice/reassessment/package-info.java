/**
 * The request for advice after a decision to reassess. Review-service publishes that decision after
 * an annual review, and this opens one request for it (docs/adr/0033).
 */
package london.dsco.advice.reassessment;
