package london.dsco.network.actionplan;

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

/** The action plans of the DSCOs. */
@Path("/action-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Action plans", description = "What DSCOs plan in nine areas, and its state")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class ActionPlanResource {

    private final ActionPlanning desk;
    private final Caller caller;
    private final Pages pages;

    ActionPlanResource(ActionPlanning desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeActionPlan",
            summary = "Write an action plan",
            description =
                    "It starts as your borough's draft. A complete action needs evidence."
                            + " Text that names or otherwise identifies a person is refused.")
    public RestResponse<ActionPlanView> write(@NotNull @Valid WriteActionPlan written) {
        ActionPlanView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/action-plans/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listActionPlans",
            summary = "List action plans",
            description = "Oldest first. Only a borough's own DSCO sees its drafts.")
    public Page<ActionPlanView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), borough, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/areas")
    @Operation(operationId = "listPlanAreas", summary = "List the areas of an action plan")
    public PlanAreaList areas() {
        return desk.areas(caller.actor());
    }

    @GET
    @Path("/comparison")
    @Operation(
            operationId = "compareActionPlans",
            summary = "Compare the boroughs' action plans",
            description =
                    "Compares each borough's latest shared plan, area by area. Drafts are not"
                            + " counted, not even your own.")
    public PlanStateView compare(
            @Parameter(description = "Only this area, by its code")
                    @QueryParam("area")
                    @Size(max = 40)
                    String area) {
        return desk.compare(area, caller.actor());
    }

    @GET
    @Path("/{actionPlanId}")
    @Operation(operationId = "getActionPlan", summary = "Read an action plan")
    public ActionPlanView get(
            @Parameter(description = "Id of the action plan") @PathParam("actionPlanId")
                    UUID actionPlanId) {
        return desk.get(actionPlanId, caller.actor());
    }

    @PUT
    @Path("/{actionPlanId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeActionPlan",
            summary = "Change an action plan",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public ActionPlanView change(
            @Parameter(description = "Id of the action plan") @PathParam("actionPlanId")
                    UUID actionPlanId,
            @NotNull @Valid WriteActionPlan written) {
        return desk.change(caller.commandNeedingMatch(actionPlanId), written.said());
    }

    @POST
    @Path("/{actionPlanId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(operationId = "shareActionPlan", summary = "Share an action plan with every member")
    public ActionPlanView share(
            @Parameter(description = "Id of the action plan") @PathParam("actionPlanId")
                    UUID actionPlanId) {
        return desk.share(caller.command(actionPlanId));
    }

    @POST
    @Path("/{actionPlanId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawActionPlan",
            summary = "Withdraw an action plan",
            description = "Other members can no longer read it.")
    public ActionPlanView withdraw(
            @Parameter(description = "Id of the action plan") @PathParam("actionPlanId")
                    UUID actionPlanId) {
        return desk.withdraw(caller.command(actionPlanId));
    }
}
