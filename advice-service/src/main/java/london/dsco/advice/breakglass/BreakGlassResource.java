package london.dsco.advice.breakglass;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Break-glass on one request. */
@Path("/requests/{id}/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Break-glass",
        description = "Reading a request that is not yours, with a reason and a later review")
public class BreakGlassResource {

    private final BreakingGlass breaking;
    private final Caller caller;

    BreakGlassResource(BreakingGlass breaking, Caller caller) {
        this.breaking = breaking;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "breakGlass",
            summary = "Open a request that is not yours",
            description =
                    "For a number of hours that your borough sets, you can read this one request of"
                            + " your borough as if it were yours. You cannot change it, and it does"
                            + " not appear in your lists. The restricted annex still needs an"
                            + " Access-Purpose. The history and the access log record it, and a"
                            + " borough-admin reviews it.")
    public RestResponse<BreakGlassView> open(
            @Parameter(description = "Id of the request") @PathParam("id") UUID id,
            @NotNull @Valid BreakTheGlass asked) {
        BreakGlassView made = breaking.breakGlass(caller.command(id), asked);
        return Created.at("/advice/v1/break-glass/" + made.id(), made);
    }
}
