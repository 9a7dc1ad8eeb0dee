/**
 * How a calendar entry becomes iCalendar. It has only values: each service decides what is in its
 * calendars.
 */
package london.dsco.calendar;
