package london.dsco.network.meeting;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

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

/** The meetings as a calendar. */
@Path("/meetings/calendar.ics")
@Tag(name = "Meetings")
public class MeetingCalendarResource {

    private static final String EXAMPLE =
            "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
                    + "UID:0199a0a0-0000-7000-8000-000000000412@network.dsco.london\r\n"
                    + "DTSTAMP:20261121T120000Z\r\nSEQUENCE:0\r\n"
                    + "DTSTART;TZID=Europe/London:20261210T093000\r\n"
                    + "DTEND;TZID=Europe/London:20261210T110000\r\n"
                    + "SUMMARY:Autumn meeting\r\nSTATUS:CONFIRMED\r\n"
                    + "END:VEVENT\r\nEND:VCALENDAR\r\n";

    private final MeetingCalendarReading calendar;
    private final Caller caller;

    MeetingCalendarResource(MeetingCalendarReading calendar, Caller caller) {
        this.calendar = calendar;
        this.caller = caller;
    }

    @GET
    @Produces(CalendarText.TEXT_CALENDAR)
    @RolesAllowed({
        DSCO,
        TEAM_MANAGER,
        BOROUGH_ADMIN,
        HEALTH_PARTNER,
        NETWORK_COORDINATOR,
        REGIONAL_OBSERVER
    })
    @Operation(
            operationId = "getMeetingCalendar",
            summary = "Read meetings as a calendar",
            description =
                    "The meetings that you may read, starting a year ago, as iCalendar (RFC 5545)."
                            + " The UID of a meeting never changes, and its SEQUENCE grows when it"
                            + " is moved, renamed or cancelled. A cancelled meeting stays in the"
                            + " calendar. Read the meeting itself for the address at which to"
                            + " join.")
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
