package london.dsco.network.inspection;

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

/** Evidence that a borough can show inspectors. */
@Path("/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence", description = "What a borough can show an inspector, and where it is kept")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class EvidenceItemResource {

    private final EvidenceFile desk;
    private final Caller caller;
    private final Pages pages;

    EvidenceItemResource(EvidenceFile desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, BOROUGH_ADMIN})
    @Operation(
            operationId = "writeEvidenceItem",
            summary = "Write a piece of evidence",
            description =
                    "It starts as your borough's draft. Share it if other boroughs may see"
                            + " how you demonstrate this.")
    public RestResponse<EvidenceItemView> write(@NotNull @Valid RecordEvidence written) {
        EvidenceItemView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/evidence/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listEvidence",
            summary = "List evidence",
            description = "Oldest first. Only a borough's own authors see its drafts.")
    public Page<EvidenceItemView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{evidenceId}")
    @Operation(operationId = "getEvidenceItem", summary = "Read a piece of evidence")
    public EvidenceItemView get(
            @Parameter(description = "Id of the piece of evidence") @PathParam("evidenceId")
                    UUID evidenceId) {
        return desk.get(evidenceId, caller.actor());
    }

    @PUT
    @Path("/{evidenceId}")
    @NeedsMatch
    @RolesAllowed({DSCO, BOROUGH_ADMIN})
    @Operation(
            operationId = "changeEvidenceItem",
            summary = "Change a piece of evidence",
            description =
                    "Only the borough that wrote it, or the network for its own, can change it.")
    public EvidenceItemView change(
            @Parameter(description = "Id of the piece of evidence") @PathParam("evidenceId")
                    UUID evidenceId,
            @NotNull @Valid RecordEvidence written) {
        return desk.change(caller.commandNeedingMatch(evidenceId), written.said());
    }

    @POST
    @Path("/{evidenceId}/sharing")
    @RolesAllowed({DSCO, BOROUGH_ADMIN})
    @Operation(
            operationId = "shareEvidenceItem",
            summary = "Share a piece of evidence with every member")
    public EvidenceItemView share(
            @Parameter(description = "Id of the piece of evidence") @PathParam("evidenceId")
                    UUID evidenceId) {
        return desk.share(caller.command(evidenceId));
    }

    @POST
    @Path("/{evidenceId}/withdrawal")
    @RolesAllowed({DSCO, BOROUGH_ADMIN})
    @Operation(
            operationId = "withdrawEvidenceItem",
            summary = "Withdraw a piece of evidence",
            description = "Other members can no longer read it.")
    public EvidenceItemView withdraw(
            @Parameter(description = "Id of the piece of evidence") @PathParam("evidenceId")
                    UUID evidenceId) {
        return desk.withdraw(caller.command(evidenceId));
    }
}
