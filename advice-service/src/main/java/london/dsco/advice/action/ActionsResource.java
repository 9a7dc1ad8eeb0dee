package london.dsco.advice.action;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The actions of a borough. */
@Path("/actions")
@RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public class ActionsResource {

    private final Acting acting;
    private final Caller caller;
    private final Pages pages;

    ActionsResource(Acting acting, Caller caller, Pages pages) {
        this.acting = acting;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listActions",
            summary = "List actions",
            description =
                    "Oldest first, without their text. A DSCO sees all of the borough's"
                            + " actions. Everyone else sees their own.")
    public Page<ActionView> list(
            @Parameter(description = "Open or closed actions")
                    @QueryParam("state")
                    @DefaultValue("OPEN")
                    ActionState state,
            @Parameter(description = "User name of the owner") @QueryParam("owner") @Size(max = 128)
                    String owner,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                acting.list(state, owner, pages.afterId(page), page.rows(), caller.actor()),
                page,
                action -> action.id().toString());
    }
}
