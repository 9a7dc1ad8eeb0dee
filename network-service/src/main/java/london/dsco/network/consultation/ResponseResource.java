package london.dsco.network.consultation;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The responses to a consultation. */
@Path("/consultations/{consultId}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Consultations")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class ResponseResource {

    private static final String CONSULTATION = "Id of the consultation";
    private static final String RESPONSE = "Id of the response";

    private final Responding responding;
    private final Caller caller;
    private final Pages pages;

    ResponseResource(Responding responding, Caller caller, Pages pages) {
        this.responding = responding;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "beginResponse",
            summary = "Start a response",
            description =
                    "Your borough has one response to each consultation. The coordinator's"
                            + " is the regional response. It starts as a draft that nobody else can"
                            + " read.")
    public RestResponse<ResponseView> begin(
            @Parameter(description = CONSULTATION) @PathParam("consultId") UUID consultationId,
            @NotNull @Valid WriteResponse written) {
        ResponseView made = responding.begin(consultationId, caller.command(null), written);
        return Created.at(
                "/network/v1/consultations/" + consultationId + "/responses/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listResponses",
            summary = "List responses",
            description = "Oldest first: your own, and those that others have shared or sent.")
    public Page<ResponseView> list(
            @Parameter(description = CONSULTATION) @PathParam("consultId") UUID consultationId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                responding.list(consultationId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{responseId}")
    @Operation(operationId = "getResponse", summary = "Read a response")
    public ResponseView get(
            @Parameter(description = CONSULTATION) @PathParam("consultId") UUID consultationId,
            @Parameter(description = RESPONSE) @PathParam("responseId") UUID responseId) {
        return responding.get(consultationId, responseId, caller.actor());
    }

    @PUT
    @Path("/{responseId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "answerConsultation",
            summary = "Change a response",
            description = "You can change it until it is sent.")
    public ResponseView answer(
            @Parameter(description = CONSULTATION) @PathParam("consultId") UUID consultationId,
            @Parameter(description = RESPONSE) @PathParam("responseId") UUID responseId,
            @NotNull @Valid WriteResponse written) {
        return responding.answer(consultationId, caller.commandNeedingMatch(responseId), written);
    }

    @POST
    @Path("/{responseId}/sharing")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "shareResponse",
            summary = "Share a response",
            description = "Every member can read it before it is sent.")
    public ResponseView share(
            @Parameter(description = CONSULTATION) @PathParam("consultId") UUID consultationId,
            @Parameter(description = RESPONSE) @PathParam("responseId") UUID responseId) {
        return responding.share(consultationId, caller.command(responseId));
    }

    @POST
    @Path("/{responseId}/submission")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "submitResponse",
            summary = "Record that a response was sent",
            description = "It can no longer be changed, and every member can read it.")
    public ResponseView submit(
            @Parameter(description = CONSULTATION) @PathParam("consultId") UUID consultationId,
            @Parameter(description = RESPONSE) @PathParam("responseId") UUID responseId) {
        return responding.submit(consultationId, caller.command(responseId));
    }
}
