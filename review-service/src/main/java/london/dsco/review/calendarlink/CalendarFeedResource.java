package london.dsco.review.calendarlink;

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

/** The calendar behind a private link. The address is the only key. */
@Path("/calendar-feeds/{address}/meetings.ics")
@Tag(name = "Calendar feed")
public class CalendarFeedResource {

    /** Lets no cache on the way keep a copy that outlives the link. */
    private static final String NOT_KEPT = "private, no-store";

    private static final String EXAMPLE =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
                    + "UID:019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b@reviews.dsco.london\r\n"
                    + "DTSTAMP:20261121T120000Z\r\nSEQUENCE:2\r\nDTSTART;VALUE=DATE:20261210\r\n"
                    + "SUMMARY:Annual review meeting\r\nSTATUS:CONFIRMED\r\n"
                    + "END:VEVENT\r\nEND:VCALENDAR\r\n";

    private final FeedReading feed;

    CalendarFeedResource(FeedReading feed) {
        this.feed = feed;
    }

    @GET
    @Produces(CalendarText.TEXT_CALENDAR)
    @PermitAll
    @Operation(
            operationId = "getCalendarByLink",
            summary = "Read a calendar through its private link",
            description =
                    "Does not need an access token, because calendar programs do not send"
                            + " one. If you send a token, it must be valid. The calendar shows the"
                            + " meetings of reviews the link's owner is invited to or is writing the"
                            + " report for, or those at a school or college, from a year ago onwards,"
                            + " as iCalendar (RFC 5545). No event names a child. A link that has"
                            + " expired, was revoked or never existed returns 404.")
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
