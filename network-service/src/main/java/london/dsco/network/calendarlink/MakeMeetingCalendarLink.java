package london.dsco.network.calendarlink;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A private link to the calendar of meetings")
record MakeMeetingCalendarLink(
        @Schema(
                        description =
                                "The last London date on which it should work; left out for the"
                                        + " longest that a link may work")
                LocalDate expiresOn) {}
