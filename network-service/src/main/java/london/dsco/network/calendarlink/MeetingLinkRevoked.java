package london.dsco.network.calendarlink;

import london.dsco.records.Fact;

import java.time.LocalDate;

/** A private link to meetings was revoked. */
record MeetingLinkRevoked(LocalDate revokedOn) implements Fact {}
