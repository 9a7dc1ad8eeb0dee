/**
 * Requests for advice from receipt to outcome: workflow, separation of duties, quality assurance,
 * reminders.
 */
package london.dsco.advice.request;
