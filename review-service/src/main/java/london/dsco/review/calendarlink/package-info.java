/**
 * Private links to a calendar: an address that nobody can guess, for programs that send no token.
 */
package london.dsco.review.calendarlink;
