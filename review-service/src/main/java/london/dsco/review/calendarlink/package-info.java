/** Private links to a calendar: an unguessable address, for programs that send no token. */
package london.dsco.review.calendarlink;
