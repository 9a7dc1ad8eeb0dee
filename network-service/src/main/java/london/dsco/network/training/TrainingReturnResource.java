package london.dsco.network.training;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import london.dsco.network.measure.Quarter;
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

/** The returns on the training of the workforce. */
@Path("/training/returns")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Training")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class TrainingReturnResource {

    private final TrainingReturning desk;
    private final Caller caller;
    private final Pages pages;

    TrainingReturnResource(TrainingReturning desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeTrainingReturn",
            summary = "Write a training return",
            description =
                    "It starts as a draft. Your borough has one return for each quarter and"
                            + " audience. No number can be higher than the workforce count. The"
                            + " target is not a result.")
    public RestResponse<TrainingReturnView> write(@NotNull @Valid WriteTrainingReturn written) {
        TrainingReturnView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/training/returns/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listTrainingReturns",
            summary = "List training returns",
            description =
                    "Oldest first. A number of fewer than five people in another borough is hidden."
                            + " Only a borough's own DSCO sees its drafts.")
    public Page<TrainingReturnView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only returns for this audience") @QueryParam("audience")
                    TrainingAudience audience,
            @Parameter(description = "Only returns for this quarter, such as 2026-Q3")
                    @QueryParam("quarter")
                    @Pattern(regexp = Quarter.PATTERN)
                    String quarter,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(
                        pages.afterId(page),
                        borough,
                        audience,
                        quarter,
                        caller.actor(),
                        page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{trainingReturnId}")
    @Operation(operationId = "getTrainingReturn", summary = "Read a training return")
    public TrainingReturnView get(
            @Parameter(description = "Id of the training return") @PathParam("trainingReturnId")
                    UUID trainingReturnId) {
        return desk.get(trainingReturnId, caller.actor());
    }

    @PUT
    @Path("/{trainingReturnId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeTrainingReturn",
            summary = "Change a training return",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public TrainingReturnView change(
            @Parameter(description = "Id of the training return") @PathParam("trainingReturnId")
                    UUID trainingReturnId,
            @NotNull @Valid WriteTrainingReturn written) {
        return desk.change(caller.commandNeedingMatch(trainingReturnId), written.said());
    }

    @POST
    @Path("/{trainingReturnId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareTrainingReturn",
            summary = "Share a training return with every member")
    public TrainingReturnView share(
            @Parameter(description = "Id of the training return") @PathParam("trainingReturnId")
                    UUID trainingReturnId) {
        return desk.share(caller.command(trainingReturnId));
    }

    @POST
    @Path("/{trainingReturnId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawTrainingReturn",
            summary = "Withdraw a training return",
            description = "Other members can no longer read it.")
    public TrainingReturnView withdraw(
            @Parameter(description = "Id of the training return") @PathParam("trainingReturnId")
                    UUID trainingReturnId) {
        return desk.withdraw(caller.command(trainingReturnId));
    }
}
