package london.dsco.network.calendarlink;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.link.LinkAddress;
import london.dsco.link.LinkSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "NewMeetingCalendarLink",
        description = "A private link that was made just now. No other answer holds its address.")
record NewMeetingCalendarLinkView(
        UUID id,
        @Schema(description = "The last London date on which it works") LocalDate expiresOn,
        @Schema(
                        description =
                                "Where a program reads the calendar, after the address of the gateway;"
                                        + " left out where the same command is repeated",
                        nullable = true)
                @Size(max = 120)
                String path) {

    /** Only the secret from which the link was made gives its address. */
    static NewMeetingCalendarLinkView of(MeetingCalendarLink link, LinkSecret secret) {
        return new NewMeetingCalendarLinkView(
                link.id(),
                link.expiresOn(),
                link.isOpenedBy(secret)
                        ? "/network/v1/meeting-calendar-feeds/"
                                + LinkAddress.of(link.borough(), secret).reveal()
                                + "/meetings.ics"
                        : null);
    }

    /** Without the address, so that no log holds one. */
    @Override
    public String toString() {
        return "NewMeetingCalendarLinkView[id=" + id + "]";
    }
}
