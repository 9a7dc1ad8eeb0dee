/**
 * Private links to a calendar: an address that nobody can guess, for programs that send no token.
 * What is the same wherever somebody has one: how it is made, kept, listed and revoked. Each
 * service keeps a table of its own, and says who may have a link, until when, and what it shows.
 */
package london.dsco.calendarlink;
