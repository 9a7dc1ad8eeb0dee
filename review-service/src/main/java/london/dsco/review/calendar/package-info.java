/** The meetings of reviews as a calendar that other programs subscribe to. */
package london.dsco.review.calendar;
