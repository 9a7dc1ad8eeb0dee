package london.dsco.calendarlink;

import java.time.LocalDate;

/**
 * A private link to your calendar.
 *
 * @param expiresOn London date, the last on which it should work; leave it out for the longest that
 *     a link may work
 */
public record CreateCalendarLink(LocalDate expiresOn) {}
