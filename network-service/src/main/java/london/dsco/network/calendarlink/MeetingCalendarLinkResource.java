package london.dsco.network.calendarlink;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.calendarlink.CalendarLinkView;
import london.dsco.calendarlink.CreateCalendarLink;
import london.dsco.calendarlink.NewCalendarLinkView;
import london.dsco.calendarlink.RevokedLinksView;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The private links to the calendar of meetings. */
@Path("/meeting-calendar-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@RolesAllowed({
    DSCO,
    TEAM_MANAGER,
    BOROUGH_ADMIN,
    HEALTH_PARTNER,
    NETWORK_COORDINATOR,
    REGIONAL_OBSERVER
})
public class MeetingCalendarLinkResource {

    private static final String LINK = "Id of the link, which cannot be used to open it";

    private final MeetingLinkKeeping links;
    private final Caller caller;
    private final Pages pages;

    MeetingCalendarLinkResource(MeetingLinkKeeping links, Caller caller, Pages pages) {
        this.links = links;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createMeetingCalendarLink",
            summary = "Create a private link to the calendar of meetings",
            description =
                    "A private link is for calendar programs, which do not send an access"
                            + " token. Only this response shows its address. Anybody who has the"
                            + " address can read when and where your meetings are, so keep it to"
                            + " yourself. It works for a year (three months for health partners), or"
                            + " until you revoke it or leave the directory of members.")
    public RestResponse<NewCalendarLinkView> make(@NotNull @Valid CreateCalendarLink link) {
        NewCalendarLinkView made = links.make(caller.command(null), link);
        return Created.at("/network/v1/meeting-calendar-links/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listMeetingCalendarLinks",
            summary = "List your private links to the calendar of meetings",
            description = "Oldest first, without their addresses.")
    public Page<CalendarLinkView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                links.list(pages.afterId(page), page.rows(), caller.actor()),
                page,
                link -> link.id().toString());
    }

    @GET
    @Path("/{linkId}")
    @Operation(
            operationId = "getMeetingCalendarLink",
            summary = "Read one of your private links to the calendar of meetings")
    public CalendarLinkView read(@Parameter(description = LINK) @PathParam("linkId") UUID linkId) {
        return links.read(linkId, caller.actor());
    }

    @DELETE
    @Path("/{linkId}")
    @Operation(
            operationId = "revokeMeetingCalendarLink",
            summary = "Revoke one of your private links to the calendar of meetings",
            description = "Its address no longer works. The link stays on your list.")
    public CalendarLinkView revoke(
            @Parameter(description = LINK) @PathParam("linkId") UUID linkId) {
        return links.revoke(caller.command(linkId).withoutAttempt());
    }

    @DELETE
    @RolesAllowed({BOROUGH_ADMIN, NETWORK_COORDINATOR})
    @Operation(
            operationId = "revokeMeetingCalendarLinks",
            summary = "Revoke all of somebody's links to the calendar of meetings",
            description =
                    "Revokes the links of one person in your borough, or of the network itself. Use"
                            + " this when somebody leaves or loses a device.")
    public RevokedLinksView revokeAll(
            @Parameter(description = "User name of the person")
                    @QueryParam("username")
                    @NotBlank
                    @Size(max = 100)
                    String username) {
        return links.revokeAllOf(username, caller.actor());
    }
}
