package london.dsco.advice.request;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who writes the advice. */
@Path("/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class AllocationResource {

    private final AdviceRequestService requests;
    private final Representations representations;

    AllocationResource(AdviceRequestService requests, Representations representations) {
        this.requests = requests;
        this.representations = representations;
    }

    @GET
    @Path("/allocation")
    @RolesAllowed({SEN_CASEWORKER, ADVICE_AUTHOR, TEAM_MANAGER, DSCO, BOROUGH_SYSTEM})
    @Operation(operationId = "getAllocation", summary = "Read who writes the advice")
    @APIResponseSchema(
            value = AllocationView.class,
            responseCode = "200",
            responseDescription = "Who writes the advice")
    public Response allocation(@PathParam("id") UUID id) {
        return representations.ok(requests.allocation(id));
    }

    @PUT
    @Path("/allocation")
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "allocateRequest",
            summary = "Name who writes the advice",
            description = "If-Match takes the ETag of the allocation or of the request.")
    @APIResponseSchema(
            value = AllocationView.class,
            responseCode = "200",
            responseDescription = "Who writes the advice now")
    @APIResponse(responseCode = "428", description = "If-Match is required")
    public Response allocate(@PathParam("id") UUID id, @NotNull @Valid AllocateRequest allocation) {
        return representations.of(200, requests.allocate(id, allocation));
    }
}
