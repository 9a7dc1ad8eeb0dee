package london.dsco.advice.retention;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The legal hold on one request. */
@Path("/requests/{id}/legal-hold")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class LegalHoldResource {

    private static final String REQUEST = "Id of the request";

    private final Holding holding;
    private final Caller caller;

    LegalHoldResource(Holding holding, Caller caller) {
        this.holding = holding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "getLegalHold",
            summary = "Read whether a request is under a legal hold",
            description = "The reason is absent if there has never been a hold.")
    public LegalHoldView read(@Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return holding.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "setLegalHold",
            summary = "Set or lift a legal hold",
            description =
                    "While the hold lasts, no retention run deletes this request or any other about"
                            + " the same child. If-Match takes the ETag of the hold. The timeline"
                            + " records each change, without the reason.")
    public LegalHoldView set(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid SetLegalHold hold) {
        return holding.set(caller.commandNeedingMatch(id), hold);
    }
}
