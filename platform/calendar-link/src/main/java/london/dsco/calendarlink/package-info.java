/**
 * Private links to a calendar: an unguessable address, for programs that send no token. This jar
 * has what all such links share: how they are made, stored, listed and revoked. Each service has a
 * table of its own, and decides who may have a link, until when, and what it shows.
 */
package london.dsco.calendarlink;
