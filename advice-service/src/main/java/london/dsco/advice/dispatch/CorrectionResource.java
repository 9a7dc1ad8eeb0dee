package london.dsco.advice.dispatch;

import static london.dsco.domain.Roles.DSCO;

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
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for a corrected version of advice that was sent. */
@Path("/requests/{id}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class CorrectionResource {

    private final Correcting correcting;
    private final Caller caller;

    CorrectionResource(Correcting correcting, Caller caller) {
        this.correcting = correcting;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "askCorrection",
            summary = "Ask for a corrected version of advice that was sent",
            description =
                    "You can do this at any time, even after the plan was issued. The author writes"
                            + " a new version, which is authorised, audited, signed off and sent as"
                            + " the first was. Until then, the SEN team reads the version that was"
                            + " sent. Both versions are kept, and the clock does not change.")
    public AdviceRequestView correction(
            @PathParam("id") UUID id, @NotNull @Valid AskCorrection correction) {
        return correcting.ask(caller.command(id), correction);
    }
}
