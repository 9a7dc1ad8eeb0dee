package london.dsco.network.calendarlink;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import london.dsco.calendar.CalendarText;
import london.dsco.link.LinkAddress;
import london.dsco.web.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The meetings behind a private link. The address is the only key. */
@Path("/meeting-calendar-feeds/{address}/meetings.ics")
@Tag(name = "Meetings")
public class MeetingCalendarFeedResource {

    /** Lets no cache on the way keep a copy that outlives the link. */
    private static final String NOT_KEPT = "private, no-store";

    private static final String EXAMPLE =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
                    + "UID:0199a0a0-0000-7000-8000-000000000412@network.dsco.london\r\n"
                    + "DTSTAMP:20261121T120000Z\r\nSEQUENCE:0\r\n"
                    + "DTSTART;TZID=Europe/London:20261210T093000\r\n"
                    + "DTEND;TZID=Europe/London:20261210T110000\r\n"
                    + "SUMMARY:Autumn meeting\r\nSTATUS:CONFIRMED\r\n"
                    + "END:VEVENT\r\nEND:VCALENDAR\r\n";

    private final MeetingFeedReading feed;

    MeetingCalendarFeedResource(MeetingFeedReading feed) {
        this.feed = feed;
    }

    @GET
    @Produces(CalendarText.TEXT_CALENDAR)
    @PermitAll
    @Operation(
            operationId = "getMeetingCalendarByLink",
            summary = "Read meetings through a private link",
            description =
                    "Does not need an access token, because calendar programs do not send"
                            + " one. If you do send one, it must be valid. Shows the meetings that"
                            + " the link's owner may read, starting a year ago, as iCalendar (RFC"
                            + " 5545), without the addresses at which people join. If the link has"
                            + " expired, was revoked or never existed, the response is 404.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar",
            content =
                    @Content(
                            mediaType = CalendarText.TEXT_CALENDAR,
                            examples = @ExampleObject(name = "calendar", value = EXAMPLE),
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "icalendar",
                                            maxLength = 100_000_000)))
    @APIResponse(responseCode = "401")
    public RestResponse<Download> read(
            @Parameter(
                            description = "The address returned when the link was created",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            maxLength = LinkAddress.LENGTH))
                    @PathParam("address")
                    String address) {
        return RestResponse.ResponseBuilder.ok(feed.read(address))
                .header(HttpHeaders.CACHE_CONTROL, NOT_KEPT)
                .build();
    }
}
