package london.dsco.network.calendarlink;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RevokedMeetingCalendarLinks", description = "What came of revoking links")
record RevokedMeetingLinksView(
        @Schema(description = "How many worked, or had expired, and are revoked now")
                int revoked) {}
