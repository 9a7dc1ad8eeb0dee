/**
 * A borough's own figures: timeliness with and without exceptions, quality, reminders. Each measure
 * has one formula, and its definition stands in the answer.
 */
package london.dsco.advice.performance;
