/**
 * Private links to the calendar of meetings: an address that nobody can guess, for programs that
 * send no token.
 */
package london.dsco.network.calendarlink;
