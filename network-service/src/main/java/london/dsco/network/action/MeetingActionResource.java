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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The actions that boroughs took on at meetings. */
@Path("/meeting-actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Meeting actions",
        description = "What meetings agreed, who took it on and how it ended")
@RolesAllowed({
    DSCO,
    TEAM_MANAGER,
    BOROUGH_ADMIN,
    HEALTH_PARTNER,
    NETWORK_COORDINATOR,
    REGIONAL_OBSERVER
})
public class MeetingActionResource {

    private static final String ACTION = "Id of the action";

    private final Agreeing agreeing;
    private final ActionClosing closing;
    private final Caller caller;
    private final Pages pages;

    MeetingActionResource(Agreeing agreeing, ActionClosing closing, Caller caller, Pages pages) {
        this.agreeing = agreeing;
        this.closing = closing;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listMeetingActions",
            summary = "List the actions that your borough has taken on",
            description =
                    "Oldest first. Filter by OPEN to see what is outstanding. An account of the"
                            + " network itself sees every borough's actions.")
    public Page<MeetingActionView> list(
            @Parameter(description = "Only actions in this state") @QueryParam("state")
                    ActionState state,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                closing.list(pages.afterId(page), state, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{actionId}")
    @Operation(operationId = "getMeetingAction", summary = "Read an action")
    public MeetingActionView get(
            @Parameter(description = ACTION) @PathParam("actionId") UUID actionId) {
        return closing.get(actionId, caller.actor());
    }

    @POST
    @Path("/{actionId}/closure")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "closeMeetingAction",
            summary = "Say how an action ended",
            description =
                    "The borough that took it on does this once. If you drop an action, say why."
                            + " Text that identifies a person is refused.")
    public MeetingActionView close(
            @Parameter(description = ACTION) @PathParam("actionId") UUID actionId,
            @NotNull @Valid CloseAction said) {
        return closing.close(caller.command(actionId), said);
    }

    @POST
    @Path("/{actionId}/withdrawal")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "withdrawMeetingAction",
            summary = "Withdraw an action that was recorded by mistake",
            description = "Whoever holds the meeting can do this until the action has ended.")
    public MeetingActionView withdraw(
            @Parameter(description = ACTION) @PathParam("actionId") UUID actionId) {
        return agreeing.withdraw(caller.command(actionId));
    }
}
