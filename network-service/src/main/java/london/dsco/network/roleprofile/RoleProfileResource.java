package london.dsco.network.roleprofile;

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

/** How boroughs shape the role of the DSCO. */
@Path("/role-profiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Role profiles",
        description = "How boroughs define the role of the Designated Social Care Officer")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class RoleProfileResource {

    private final RoleProfiling desk;
    private final Caller caller;
    private final Pages pages;

    RoleProfileResource(RoleProfiling desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeRoleProfile",
            summary = "Write a role profile",
            description =
                    "It starts as a draft. Your borough has one profile; several people can share"
                            + " the post. Email addresses are refused. Text that names or otherwise"
                            + " identifies a person is refused.")
    public RestResponse<RoleProfileView> write(@NotNull @Valid WriteRoleProfile written) {
        RoleProfileView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/role-profiles/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listRoleProfiles",
            summary = "List role profiles",
            description = "Oldest first. Only a borough's own DSCO sees its drafts.")
    public Page<RoleProfileView> list(
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
    @Path("/template")
    @Operation(
            operationId = "getRoleTemplate",
            summary = "Read what the role usually includes",
            description = "Two strands that you can use to start a profile.")
    public RoleTemplateView template() {
        return desk.template();
    }

    @GET
    @Path("/{roleProfileId}")
    @Operation(operationId = "getRoleProfile", summary = "Read a role profile")
    public RoleProfileView get(
            @Parameter(description = "Id of the role profile") @PathParam("roleProfileId")
                    UUID roleProfileId) {
        return desk.get(roleProfileId, caller.actor());
    }

    @PUT
    @Path("/{roleProfileId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeRoleProfile",
            summary = "Change a role profile",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public RoleProfileView change(
            @Parameter(description = "Id of the role profile") @PathParam("roleProfileId")
                    UUID roleProfileId,
            @NotNull @Valid WriteRoleProfile written) {
        return desk.change(caller.commandNeedingMatch(roleProfileId), written.said());
    }

    @POST
    @Path("/{roleProfileId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(operationId = "shareRoleProfile", summary = "Share a role profile with every member")
    public RoleProfileView share(
            @Parameter(description = "Id of the role profile") @PathParam("roleProfileId")
                    UUID roleProfileId) {
        return desk.share(caller.command(roleProfileId));
    }

    @POST
    @Path("/{roleProfileId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawRoleProfile",
            summary = "Withdraw a role profile",
            description = "Other members can no longer read it.")
    public RoleProfileView withdraw(
            @Parameter(description = "Id of the role profile") @PathParam("roleProfileId")
                    UUID roleProfileId) {
        return desk.withdraw(caller.command(roleProfileId));
    }
}
