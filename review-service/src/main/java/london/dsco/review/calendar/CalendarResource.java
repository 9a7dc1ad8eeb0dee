package london.dsco.review.calendar;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import london.dsco.calendar.CalendarText;
import london.dsco.web.Caller;
import london.dsco.web.Download;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Review meetings as a calendar. */
@Path("/calendar.ics")
@Tag(name = "Calendar feed", description = "The meetings of reviews as a calendar, without names")
public class CalendarResource {

    private static final String EXAMPLE =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
                    + "UID:019a8f3e-7c41-7d52-9b0a-2f6c1d3e4a5b@reviews.dsco.london\r\n"
                    + "DTSTAMP:20261121T120000Z\r\nSEQUENCE:2\r\nDTSTART;VALUE=DATE:20261210\r\n"
                    + "SUMMARY:Annual review meeting\r\nSTATUS:CONFIRMED\r\n"
                    + "END:VEVENT\r\nEND:VCALENDAR\r\n";

    private final CalendarReading calendar;
    private final Caller caller;

    CalendarResource(CalendarReading calendar, Caller caller) {
        this.calendar = calendar;
        this.caller = caller;
    }

    @GET
    @Produces(CalendarText.TEXT_CALENDAR)
    @RolesAllowed({
        BOROUGH_SYSTEM,
        DSCO,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        SETTING,
        VIRTUAL_SCHOOL
    })
    @Operation(
            operationId = "getCalendar",
            summary = "Read review meetings as a calendar",
            description =
                    "The meetings your role can see, from a year ago onwards, as iCalendar"
                            + " (RFC 5545). Each is an all-day event. Its UID never changes, and its"
                            + " SEQUENCE increases when the meeting is moved, confirmed or cancelled."
                            + " A cancelled meeting stays in the calendar. No event names a child.")
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
    public Download read() {
        return calendar.read(caller.actor());
    }
}
