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

/** What boroughs learned from inspections. */
@Path("/inspections")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Inspections", description = "What boroughs learnt from their inspections")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class InspectionLearningResource {

    private final InspectionDesk desk;
    private final Caller caller;
    private final Pages pages;

    InspectionLearningResource(InspectionDesk desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO})
    @Operation(
            operationId = "writeInspectionLearning",
            summary = "Write learning from an inspection",
            description =
                    "It starts as your borough's draft. Share it once the report is"
                            + " published.")
    public RestResponse<InspectionLearningView> write(@NotNull @Valid RecordInspection written) {
        InspectionLearningView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/inspections/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listInspections",
            summary = "List learning from inspections",
            description = "Oldest first. Only a borough's own authors see its drafts.")
    public Page<InspectionLearningView> list(
            @Parameter(description = "Only those under this framework") @QueryParam("framework")
                    Framework framework,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), framework, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{inspectionId}")
    @Operation(operationId = "getInspectionLearning", summary = "Read learning from an inspection")
    public InspectionLearningView get(
            @Parameter(description = "Id of the inspection learning") @PathParam("inspectionId")
                    UUID inspectionId) {
        return desk.get(inspectionId, caller.actor());
    }

    @PUT
    @Path("/{inspectionId}")
    @NeedsMatch
    @RolesAllowed({DSCO})
    @Operation(
            operationId = "changeInspectionLearning",
            summary = "Change learning from an inspection",
            description =
                    "Only the borough that wrote it, or the network for its own, can change it.")
    public InspectionLearningView change(
            @Parameter(description = "Id of the inspection learning") @PathParam("inspectionId")
                    UUID inspectionId,
            @NotNull @Valid RecordInspection written) {
        return desk.change(caller.commandNeedingMatch(inspectionId), written.said());
    }

    @POST
    @Path("/{inspectionId}/sharing")
    @RolesAllowed({DSCO})
    @Operation(
            operationId = "shareInspectionLearning",
            summary = "Share learning from an inspection with every member")
    public InspectionLearningView share(
            @Parameter(description = "Id of the inspection learning") @PathParam("inspectionId")
                    UUID inspectionId) {
        return desk.share(caller.command(inspectionId));
    }

    @POST
    @Path("/{inspectionId}/withdrawal")
    @RolesAllowed({DSCO})
    @Operation(
            operationId = "withdrawInspectionLearning",
            summary = "Withdraw learning from an inspection",
            description = "Other members can no longer read it.")
    public InspectionLearningView withdraw(
            @Parameter(description = "Id of the inspection learning") @PathParam("inspectionId")
                    UUID inspectionId) {
        return desk.withdraw(caller.command(inspectionId));
    }
}
