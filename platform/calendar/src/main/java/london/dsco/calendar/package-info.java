/**
 * How an entry of a calendar becomes iCalendar. Values alone: each service says what is in its
 * calendars.
 */
package london.dsco.calendar;
