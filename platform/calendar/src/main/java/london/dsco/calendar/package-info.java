/**
 * Turns entries into iCalendar. It works only with values: each service decides what is in its
 * calendars.
 */
package london.dsco.calendar;
