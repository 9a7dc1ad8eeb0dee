package london.dsco.network.calendarlink;

import london.dsco.records.Fact;

import java.time.LocalDate;

/** Somebody made a private link to their meetings. */
record MeetingLinkMade(LocalDate expiresOn) implements Fact {}
