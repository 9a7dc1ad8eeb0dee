package london.dsco.network.policywatch;

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

/** Changes of law and policy that members watch together. */
@Path("/policy-items")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Policy watch",
        description = "Changes in law and policy, and what they would mean for advice")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class PolicyItemResource {

    private final PolicyWatch desk;
    private final Caller caller;
    private final Pages pages;

    PolicyItemResource(PolicyWatch desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "writePolicyItem",
            summary = "Write a policy item",
            description = "It starts as a draft. Share it so that every member can read it.")
    public RestResponse<PolicyItemView> write(@NotNull @Valid WatchPolicy written) {
        PolicyItemView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/policy-items/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listPolicyItems",
            summary = "List policy items",
            description = "Oldest first. Only a borough's own authors see its drafts.")
    public Page<PolicyItemView> list(
            @Parameter(description = "Only those at this stage") @QueryParam("stage")
                    PolicyStage stage,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), stage, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{policyItemId}")
    @Operation(operationId = "getPolicyItem", summary = "Read a policy item")
    public PolicyItemView get(
            @Parameter(description = "Id of the policy item") @PathParam("policyItemId")
                    UUID policyItemId) {
        return desk.get(policyItemId, caller.actor());
    }

    @PUT
    @Path("/{policyItemId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "changePolicyItem",
            summary = "Change a policy item",
            description =
                    "Only the borough that wrote it, or the network for its own, can change it.")
    public PolicyItemView change(
            @Parameter(description = "Id of the policy item") @PathParam("policyItemId")
                    UUID policyItemId,
            @NotNull @Valid WatchPolicy written) {
        return desk.change(caller.commandNeedingMatch(policyItemId), written.said());
    }

    @POST
    @Path("/{policyItemId}/sharing")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(operationId = "sharePolicyItem", summary = "Share a policy item with every member")
    public PolicyItemView share(
            @Parameter(description = "Id of the policy item") @PathParam("policyItemId")
                    UUID policyItemId) {
        return desk.share(caller.command(policyItemId));
    }

    @POST
    @Path("/{policyItemId}/withdrawal")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "withdrawPolicyItem",
            summary = "Withdraw a policy item",
            description = "Other members can no longer read it.")
    public PolicyItemView withdraw(
            @Parameter(description = "Id of the policy item") @PathParam("policyItemId")
                    UUID policyItemId) {
        return desk.withdraw(caller.command(policyItemId));
    }
}
