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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.kit.http.Idempotent;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The advice: its working text and its submitted versions. */
@Path("/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
public class AdviceWritingResource {

    private final AdviceWritingService advice;
    private final Representations representations;

    AdviceWritingResource(AdviceWritingService advice, Representations representations) {
        this.advice = advice;
        this.representations = representations;
    }

    @GET
    @Path("/advice")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getAdvice",
            summary = "Read the advice",
            description =
                    "The working text; the dispatched version for sen-caseworker and borough-system.")
    @APIResponseSchema(
            value = AdviceContent.class,
            responseCode = "200",
            responseDescription = "The advice")
    public Response text(@PathParam("id") UUID id) {
        return representations.ok(advice.text(id));
    }

    @PUT
    @Path("/advice")
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "saveAdvice",
            summary = "Save the working text",
            description =
                    "May be incomplete. If-Match takes the ETag of the advice or of the request.")
    @APIResponseSchema(
            value = AdviceContent.class,
            responseCode = "200",
            responseDescription = "The advice as saved")
    @APIResponse(responseCode = "428", description = "If-Match is required")
    public Response save(@PathParam("id") UUID id, @NotNull @Valid AdviceContent text) {
        return representations.of(200, advice.save(id, text));
    }

    @GET
    @Path("/advice/versions/{version}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getAdviceVersion", summary = "Read a submitted version")
    @APIResponseSchema(
            value = AdviceVersionView.class,
            responseCode = "200",
            responseDescription = "The version")
    public Response version(@PathParam("id") UUID id, @PathParam("version") int version) {
        return representations.ok(advice.version(id, version));
    }

    @POST
    @Idempotent
    @Path("/submission")
    @RolesAllowed(ADVICE_AUTHOR)
    @Operation(
            operationId = "submitAdvice",
            summary = "Hand the advice to quality assurance",
            description =
                    "Refused with everything that is missing; else the working text becomes a version.")
    @APIResponseSchema(
            value = AdviceRequestView.class,
            responseCode = "200",
            responseDescription = "The request, submitted")
    public Response submit(@PathParam("id") UUID id) {
        return representations.of(200, advice.submit(id));
    }
}
