package london.dsco.network.calendarlink;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** A private link to meetings was revoked. */
record MeetingLinkRevoked(LocalDate revokedOn) implements Fact {}
