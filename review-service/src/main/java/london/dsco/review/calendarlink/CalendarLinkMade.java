package london.dsco.review.calendarlink;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** Somebody made a private link to their calendar. */
record CalendarLinkMade(LocalDate expiresOn) implements Fact {}
