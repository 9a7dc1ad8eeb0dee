package london.dsco.advice.action;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
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

/** The actions of one request. */
@Path("/requests/{id}/actions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "Actions that follow an audit, until they are done")
public class ActionResource {

    private static final String ACTION = "The identifier of the action";

    private final Acting acting;
    private final Caller caller;
    private final Pages pages;

    ActionResource(Acting acting, Caller caller, Pages pages) {
        this.acting = acting;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "raiseAction",
            summary = "Raise an action",
            description =
                    "Say what must be done after an audit, by whom and by when. It does not delay"
                            + " the advice or the clock. You can raise one even after the advice"
                            + " has been sent.")
    public RestResponse<ActionView> raise(
            @PathParam("id") UUID id, @NotNull @Valid RaiseAction action) {
        ActionView made = acting.raise(caller.command(id), action);
        return Created.at("/advice/v1/requests/" + id + "/actions/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listActionsOfRequest",
            summary = "List the actions of a request",
            description = "Oldest first.")
    public Page<ActionView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return pages.of(
                acting.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                action -> action.id().toString());
    }

    @GET
    @Path("/{actionId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getAction", summary = "Read an action")
    public ActionView read(
            @PathParam("id") UUID id,
            @Parameter(description = ACTION) @PathParam("actionId") UUID actionId) {
        return acting.read(id, actionId, caller.actor());
    }

    @POST
    @Path("/{actionId}/closure")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "closeAction",
            summary = "Close an action",
            description = "The owner or a DSCO closes it, and says what was done.")
    public ActionView close(
            @PathParam("id") UUID id,
            @Parameter(description = ACTION) @PathParam("actionId") UUID actionId,
            @NotNull @Valid CloseAction closing) {
        return acting.close(caller.command(id), actionId, closing);
    }
}
