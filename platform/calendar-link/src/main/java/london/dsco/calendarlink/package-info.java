/**
 * Private links to a calendar: an address that nobody can guess, for programs that send no token.
 * This jar holds what all such links share: how they are made, kept, listed and revoked. Each
 * service keeps a table of its own, and decides who may have a link, until when, and what it shows.
 */
package london.dsco.calendarlink;
