package london.dsco.network.eligibility;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

/** Eligibility criteria and short breaks, for each borough. */
@Path("/eligibility-criteria")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Eligibility",
        description = "Criteria for short breaks and other services, borough by borough")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class EligibilityCriteriaResource {

    private final EligibilityWriting desk;
    private final Caller caller;
    private final Pages pages;

    EligibilityCriteriaResource(EligibilityWriting desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeEligibilityCriteria",
            summary = "Write a set of criteria",
            description =
                    "It starts as your borough's draft. For short breaks, say when they are"
                            + " reviewed; for direct payments, say whether they are sufficient. Text"
                            + " that identifies a person by a number, an address or a telephone"
                            + " number is refused.")
    public RestResponse<EligibilityCriteriaView> write(
            @NotNull @Valid WriteEligibilityCriteria written) {
        EligibilityCriteriaView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/eligibility-criteria/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listEligibilityCriteria",
            summary = "List eligibility criteria",
            description =
                    "Oldest first. With `kind`, the boroughs can be compared. Only a borough's own"
                            + " DSCO sees its drafts.")
    public Page<EligibilityCriteriaView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only criteria for this kind of service") @QueryParam("kind")
                    EligibilityKind kind,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), borough, kind, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{eligibilityCriteriaId}")
    @Operation(operationId = "getEligibilityCriteria", summary = "Read a set of criteria")
    public EligibilityCriteriaView get(
            @Parameter(description = "Id of the set of criteria")
                    @PathParam("eligibilityCriteriaId")
                    UUID eligibilityCriteriaId) {
        return desk.get(eligibilityCriteriaId, caller.actor());
    }

    @PUT
    @Path("/{eligibilityCriteriaId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeEligibilityCriteria",
            summary = "Change a set of criteria",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public EligibilityCriteriaView change(
            @Parameter(description = "Id of the set of criteria")
                    @PathParam("eligibilityCriteriaId")
                    UUID eligibilityCriteriaId,
            @NotNull @Valid WriteEligibilityCriteria written) {
        return desk.change(caller.commandNeedingMatch(eligibilityCriteriaId), written.said());
    }

    @POST
    @Path("/{eligibilityCriteriaId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareEligibilityCriteria",
            summary = "Share a set of criteria with every member")
    public EligibilityCriteriaView share(
            @Parameter(description = "Id of the set of criteria")
                    @PathParam("eligibilityCriteriaId")
                    UUID eligibilityCriteriaId) {
        return desk.share(caller.command(eligibilityCriteriaId));
    }

    @POST
    @Path("/{eligibilityCriteriaId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawEligibilityCriteria",
            summary = "Withdraw a set of criteria",
            description = "Other members can no longer read it.")
    public EligibilityCriteriaView withdraw(
            @Parameter(description = "Id of the set of criteria")
                    @PathParam("eligibilityCriteriaId")
                    UUID eligibilityCriteriaId) {
        return desk.withdraw(caller.command(eligibilityCriteriaId));
    }
}
