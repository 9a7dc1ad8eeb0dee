package london.dsco.advice.dispute;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

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

/** The disputes about one case, in the borough that holds it. */
@Path("/requests/{id}/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({DSCO, SEN_CASEWORKER})
@Tag(name = "Disputes", description = "Disagreements between two authorities about a case")
public class DisputeResource {

    private static final String REQUEST = "Id of the request";
    private static final String DISPUTE = "Id of the dispute";

    private final Disputing disputing;
    private final Caller caller;
    private final Pages pages;

    DisputeResource(Disputing disputing, Caller caller, Pages pages) {
        this.disputing = disputing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openDispute",
            summary = "Record a dispute with another authority",
            description =
                    "Only the two boroughs see the dispute. The other borough sees the request's id"
                            + " and nothing else about it. An authority outside London has no"
                            + " account here, so only your borough sees that dispute (seenByBoth)."
                            + " A dispute with an authority in Wales can only be about"
                            + " SUFFICIENCY.")
    public RestResponse<DisputeView> open(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid OpenDispute dispute) {
        DisputeView made = disputing.open(caller.command(id), dispute);
        return Created.at("/advice/v1/requests/" + id + "/disputes/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listDisputes",
            summary = "List the disputes about a case",
            description = "Oldest first, including those that have ended.")
    public Page<DisputeView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                disputing.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                dispute -> dispute.id().toString());
    }

    @GET
    @Path("/{disputeId}")
    @Operation(operationId = "getDispute", summary = "Read a dispute")
    public DisputeView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = DISPUTE) @PathParam("disputeId") UUID disputeId) {
        return disputing.read(id, disputeId, caller.actor());
    }

    @POST
    @Path("/{disputeId}/outcome")
    @Operation(
            operationId = "settleDispute",
            summary = "Record how a dispute ended",
            description = "The borough that holds the case records this once.")
    public DisputeView settle(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = DISPUTE) @PathParam("disputeId") UUID disputeId,
            @NotNull @Valid SettleDispute outcome) {
        return disputing.settle(caller.command(id), disputeId, outcome);
    }
}
