package london.dsco.advice.disagreement;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Disagreement and non-engagement on the record of one request. */
@Path("/requests/{id}/disagreements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Disagreements",
        description = "Who did not agree or did not take part, and what they were offered")
public class DisagreementResource {

    private static final String REQUEST = "Id of the request";
    private static final String DISAGREEMENT = "Id of the disagreement";

    private final Disagreeing disagreeing;
    private final Caller caller;
    private final Pages pages;

    DisagreementResource(Disagreeing disagreeing, Caller caller, Pages pages) {
        this.disagreeing = disagreeing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "recordDisagreement",
            summary = "Record a disagreement or non-engagement",
            description =
                    "This does not end the duty to give advice. Log every offer with its day,"
                            + " because somebody can only decline what they were offered. Only"
                            + " social care can read it.")
    public RestResponse<DisagreementView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordDisagreement disagreement) {
        DisagreementView made = disagreeing.record(caller.command(id), disagreement);
        return Created.at("/advice/v1/requests/" + id + "/disagreements/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listDisagreements",
            summary = "List the disagreements about a request",
            description = "Oldest first.")
    public Page<DisagreementView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                disagreeing.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                disagreement -> disagreement.id().toString());
    }

    @GET
    @Path("/{disagreementId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getDisagreement", summary = "Read a disagreement")
    public DisagreementView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = DISAGREEMENT) @PathParam("disagreementId")
                    UUID disagreementId) {
        return disagreeing.read(id, disagreementId, caller.actor());
    }
}
