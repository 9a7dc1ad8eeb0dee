package london.dsco.review.calendarlink;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;
import static london.dsco.domain.Roles.TEAM_MANAGER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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

/** Private links to calendars. */
@Path("/calendar-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar feed")
@RolesAllowed({
    ADVICE_AUTHOR,
    DSCO,
    REVIEW_COORDINATOR,
    SEN_CASEWORKER,
    SETTING,
    TEAM_MANAGER,
    VIRTUAL_SCHOOL
})
public class CalendarLinkResource {

    private static final String LINK = "Id of the link, which does not open it";

    private final CalendarLinkKeeping links;
    private final Caller caller;
    private final Pages pages;

    CalendarLinkResource(CalendarLinkKeeping links, Caller caller, Pages pages) {
        this.links = links;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "createCalendarLink",
            summary = "Create a private link to your calendar",
            description =
                    "For calendar programs, which do not send an access token. Only this"
                            + " response contains the address. Anyone who has it can see when your"
                            + " meetings are, so keep it to yourself. It works until two weeks after"
                            + " the term ends, you revoke it, or your borough's register says you"
                            + " have left.")
    public RestResponse<NewCalendarLinkView> make(@NotNull @Valid CreateCalendarLink link) {
        NewCalendarLinkView made = links.make(caller.command(null), link);
        return Created.at("/reviews/v1/calendar-links/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listCalendarLinks",
            summary = "List your private links",
            description = "Oldest first, without their addresses.")
    public Page<CalendarLinkView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                links.list(pages.afterId(page), page.rows(), caller.actor()),
                page,
                link -> link.id().toString());
    }

    @GET
    @Path("/{linkId}")
    @Operation(operationId = "getCalendarLink", summary = "Read one of your private links")
    public CalendarLinkView read(@Parameter(description = LINK) @PathParam("linkId") UUID linkId) {
        return links.read(linkId, caller.actor());
    }

    @DELETE
    @Path("/{linkId}")
    @Operation(
            operationId = "revokeCalendarLink",
            summary = "Revoke one of your private links",
            description = "Its address no longer works. The link stays on your list.")
    public CalendarLinkView revoke(
            @Parameter(description = LINK) @PathParam("linkId") UUID linkId) {
        return links.revoke(caller.command(linkId).withoutAttempt());
    }

    @DELETE
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM})
    @Operation(
            operationId = "revokeCalendarLinks",
            summary = "Revoke all of somebody's private links",
            description =
                    "Revokes the links of one person, or of everybody at one school or college:"
                            + " give one of the two. Use this when somebody leaves or loses a"
                            + " device.")
    public RevokedLinksView revokeAll(
            @Parameter(description = "User name of the person")
                    @QueryParam("username")
                    @Size(min = 1, max = 100)
                    String username,
            @Parameter(description = "URN of the school or college")
                    @QueryParam("settingUrn")
                    @Size(max = 6)
                    @Pattern(regexp = "^[0-9]{6}$")
                    String settingUrn) {
        return links.revokeAll(username, settingUrn, caller.actor());
    }
}
