package london.dsco.network.action;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

/** The actions that a meeting agreed. */
@Path("/meetings/{meetingId}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meeting actions")
public class AgreedActionResource {

    private static final String MEETING = "Id of the meeting";

    private final Agreeing agreeing;
    private final Caller caller;
    private final Pages pages;

    AgreedActionResource(Agreeing agreeing, Caller caller, Pages pages) {
        this.agreeing = agreeing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "agreeAction",
            summary = "Record an action that a meeting agreed",
            description =
                    "Whoever holds the meeting records this once the meeting has been held. One"
                            + " borough, or the network itself, takes the action on. To turn a"
                            + " question or reflection from the notes into an action, give its"
                            + " number. Text that identifies a person is refused.")
    public RestResponse<MeetingActionView> agree(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId,
            @NotNull @Valid AgreeAction agreed) {
        MeetingActionView made = agreeing.agree(caller.command(meetingId), agreed);
        return Created.at("/network/v1/meeting-actions/" + made.id(), made);
    }

    @GET
    @RolesAllowed({
        DSCO,
        TEAM_MANAGER,
        BOROUGH_ADMIN,
        HEALTH_PARTNER,
        NETWORK_COORDINATOR,
        REGIONAL_OBSERVER
    })
    @Operation(
            operationId = "listActionsOfMeeting",
            summary = "List the actions that a meeting agreed",
            description = "Oldest first.")
    public Page<MeetingActionView> list(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                agreeing.at(meetingId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }
}
