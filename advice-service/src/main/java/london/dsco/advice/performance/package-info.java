/** A borough's own figures: timeliness with and without exceptions, quality, reminders. */
package london.dsco.advice.performance;
