/**
 * Private links to the calendar of meetings: an unguessable address, for programs that send no
 * token.
 */
package london.dsco.network.calendarlink;
