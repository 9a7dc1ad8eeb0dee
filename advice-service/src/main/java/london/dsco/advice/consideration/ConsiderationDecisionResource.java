package london.dsco.advice.consideration;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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

/** The operations that record the authority's decision and what followed. */
@Path("/considerations/{considerationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
@Tag(name = "Considerations")
public class ConsiderationDecisionResource {

    private static final String CONSIDERATION = "Id of the consideration";

    private final Concluding concluding;
    private final Caller caller;

    ConsiderationDecisionResource(Concluding concluding, Caller caller) {
        this.concluding = concluding;
        this.caller = caller;
    }

    @POST
    @Path("/decision")
    @Operation(
            operationId = "decideConsideration",
            summary = "Record what the authority decided",
            description =
                    "Record this once the family has been told. A late decision is accepted and"
                            + " marked as late. Recording it also tells social care (reg 5(2)). A"
                            + " DSCO cannot decide who is eligible, whatever other role they have.")
    public ConsiderationView decide(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid DecideConsideration decision) {
        return concluding.decide(caller.command(considerationId), decision);
    }

    @PUT
    @Path("/request")
    @NeedsMatch
    @Operation(
            operationId = "nameRequestOfConsideration",
            summary = "Name the request for advice that followed",
            description =
                    "Do this after a decision to assess. The request must be about the same child,"
                            + " in your borough. If-Match takes the ETag of the consideration.")
    public ConsiderationView name(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid NameRequest request) {
        return concluding.name(caller.commandNeedingMatch(considerationId), request.requestId());
    }

    @POST
    @Path("/withdrawal")
    @Operation(
            operationId = "withdrawConsideration",
            summary = "Record that the request to assess was withdrawn",
            description = "Do this before the decision. Nothing is due after that.")
    public ConsiderationView withdraw(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId) {
        return concluding.withdraw(caller.command(considerationId));
    }
}
