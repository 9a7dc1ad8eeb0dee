package london.dsco.calendarlink;

import java.time.LocalDate;
import london.dsco.records.Fact;

/**
 * A private link to a calendar was revoked.
 *
 * @param revokedOn London date
 */
record CalendarLinkRevoked(LocalDate revokedOn) implements Fact {}
