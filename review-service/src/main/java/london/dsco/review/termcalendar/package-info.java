/**
 * When a borough's terms are, when its settings are closed, and when its practitioners can meet.
 */
package london.dsco.review.termcalendar;
