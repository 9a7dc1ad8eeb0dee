/**
 * What the calendars of the services have in common: how an entry becomes iCalendar, and the secret
 * of a private link to one. Values alone: each service says what is in its calendars and keeps its
 * own links.
 */
package london.dsco.calendar;
