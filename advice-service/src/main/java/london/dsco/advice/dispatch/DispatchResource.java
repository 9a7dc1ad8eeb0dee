package london.dsco.advice.dispatch;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dispatch of the advice. */
@Path("/requests/{id}/dispatch")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class DispatchResource {

    private final Dispatching dispatching;
    private final Caller caller;

    DispatchResource(Dispatching dispatching, Caller caller) {
        this.dispatching = dispatching;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER})
    @Operation(
            operationId = "dispatchAdvice",
            summary = "Send the advice to the SEN team",
            description =
                    "Stops the six-week clock. If consent has ended since sign-off, the answer lists"
                            + " the needs that it no longer covers. A DSCO then returns the advice.")
    public AdviceRequestView dispatch(@PathParam("id") UUID id) {
        return dispatching.dispatch(caller.command(id));
    }
}
