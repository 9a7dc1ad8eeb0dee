package london.dsco.network.calendarlink;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** Somebody made a private link to their meetings. */
record MeetingLinkMade(LocalDate expiresOn) implements Fact {}
