/**
 * A borough's own figures: timeliness with and without exceptions, quality, reminders. Each measure
 * has one formula, and the answer includes its definition.
 */
package london.dsco.advice.performance;
