/** Review meetings as a calendar to which other programs subscribe. */
package london.dsco.review.calendar;
