package london.dsco.advice.request;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import london.dsco.kit.http.Idempotent;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The end of a request: the advice handed over, and what the authority then decided. */
@Path("/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class DispatchResource {

    private final AdviceRequestService requests;
    private final Representations representations;

    DispatchResource(AdviceRequestService requests, Representations representations) {
        this.requests = requests;
        this.representations = representations;
    }

    @POST
    @Idempotent
    @Path("/dispatch")
    @RolesAllowed({DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "dispatchAdvice",
            summary = "Hand the advice to the SEN team",
            description = "Stops the six-week clock.")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "200",
            responseDescription = "The request, its clock stopped")
    public Response dispatch(@PathParam("id") UUID id) {
        return representations.of(200, requests.dispatch(id));
    }

    @POST
    @Idempotent
    @Path("/outcome")
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordOutcome",
            summary = "Record what the authority decided",
            description = "A plan opens its first annual review in the review service.")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "200",
            responseDescription = "The request, closed or withdrawn")
    public Response outcome(@PathParam("id") UUID id, @NotNull @Valid RecordOutcome outcome) {
        return representations.of(200, requests.recordOutcome(id, outcome));
    }
}
