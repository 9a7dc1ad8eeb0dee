/**
 * What the calendars of the services have in common: how an entry becomes iCalendar, and how long a
 * private link to one works. Values alone: each service says what is in its calendars and keeps its
 * own links.
 */
package london.dsco.calendar;
