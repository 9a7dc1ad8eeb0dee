/**
 * Brings a plan into the register, from the borough's own system or from an event of
 * advice-service: first the plan, then its review, in one transaction.
 */
package london.dsco.review.registration;
