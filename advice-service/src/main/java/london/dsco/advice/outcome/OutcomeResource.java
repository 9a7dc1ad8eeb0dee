package london.dsco.advice.outcome;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

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

/** The authority's decision. */
@Path("/requests/{id}/outcome")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class OutcomeResource {

    private final Deciding deciding;
    private final Caller caller;

    OutcomeResource(Deciding deciding, Caller caller) {
        this.deciding = deciding;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordOutcome",
            summary = "Record what the authority decided",
            description =
                    "If a plan is issued, the review service opens its first annual review. If the"
                            + " advice has not been sent, it is still due and the clock keeps"
                            + " running. A withdrawal ends the duty.")
    public AdviceRequestView outcome(
            @PathParam("id") UUID id, @NotNull @Valid RecordOutcome outcome) {
        return deciding.decide(caller.command(id), outcome);
    }
}
