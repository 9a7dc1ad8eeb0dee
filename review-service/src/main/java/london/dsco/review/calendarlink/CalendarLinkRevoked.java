package london.dsco.review.calendarlink;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** A private link to a calendar was revoked. */
record CalendarLinkRevoked(LocalDate revokedOn) implements Fact {}
