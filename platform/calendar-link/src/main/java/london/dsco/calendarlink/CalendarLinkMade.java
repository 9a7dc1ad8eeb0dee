package london.dsco.calendarlink;

import java.time.LocalDate;
import london.dsco.records.Fact;

/**
 * Somebody made a private link to their calendar.
 *
 * @param expiresOn last London date on which it works
 */
record CalendarLinkMade(LocalDate expiresOn) implements Fact {}
