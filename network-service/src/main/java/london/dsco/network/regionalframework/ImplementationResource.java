package london.dsco.network.regionalframework;

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

/** The boroughs' progress with frameworks. */
@Path("/framework-implementations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Regional frameworks")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class ImplementationResource {

    private static final String ID = "Id of the implementation";

    private final Implementing desk;
    private final Caller caller;
    private final Pages pages;

    ImplementationResource(Implementing desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeFrameworkImplementation",
            summary = "Write your borough's progress with a framework",
            description = "It starts as a draft. Share it so that every member can read it.")
    public RestResponse<ImplementationView> write(
            @NotNull @Valid WriteFrameworkImplementation written) {
        ImplementationView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/framework-implementations/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listFrameworkImplementations",
            summary = "List boroughs' progress with frameworks",
            description = "Oldest first. Only a borough's own DSCO sees its drafts.")
    public Page<ImplementationView> list(
            @Parameter(description = "Only those for this framework, by its id")
                    @QueryParam("framework")
                    UUID framework,
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), framework, borough, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{implementationId}")
    @Operation(
            operationId = "getFrameworkImplementation",
            summary = "Read a borough's progress with a framework")
    public ImplementationView get(
            @Parameter(description = ID) @PathParam("implementationId") UUID implementationId) {
        return desk.get(implementationId, caller.actor());
    }

    @PUT
    @Path("/{implementationId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeFrameworkImplementation",
            summary = "Change your borough's progress with a framework",
            description = "Only those who wrote it can change it.")
    public ImplementationView change(
            @Parameter(description = ID) @PathParam("implementationId") UUID implementationId,
            @NotNull @Valid WriteFrameworkImplementation written) {
        return desk.change(caller.commandNeedingMatch(implementationId), written.said());
    }

    @POST
    @Path("/{implementationId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareFrameworkImplementation",
            summary = "Share your borough's progress with every member")
    public ImplementationView share(
            @Parameter(description = ID) @PathParam("implementationId") UUID implementationId) {
        return desk.share(caller.command(implementationId));
    }

    @POST
    @Path("/{implementationId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawFrameworkImplementation",
            summary = "Withdraw your borough's progress with a framework",
            description = "Other members can no longer read it.")
    public ImplementationView withdraw(
            @Parameter(description = ID) @PathParam("implementationId") UUID implementationId) {
        return desk.withdraw(caller.command(implementationId));
    }
}
