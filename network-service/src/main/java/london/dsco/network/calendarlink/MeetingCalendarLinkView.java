package london.dsco.network.calendarlink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "MeetingCalendarLink",
        description = "A private link to the calendar of meetings, without its address")
record MeetingCalendarLinkView(
        UUID id,
        MeetingLinkState state,
        Instant madeAt,
        @Schema(description = "The last London date on which it works") LocalDate expiresOn,
        @Schema(description = "Left out unless it was revoked", nullable = true)
                Instant revokedAt) {

    static MeetingCalendarLinkView of(MeetingCalendarLink link, LocalDate today) {
        return new MeetingCalendarLinkView(
                link.id(), link.state(today), link.madeAt(), link.expiresOn(), link.revokedAt());
    }
}
