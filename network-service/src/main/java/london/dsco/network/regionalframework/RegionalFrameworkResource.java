package london.dsco.network.regionalframework;

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

/** Frameworks on which boroughs have agreed. */
@Path("/regional-frameworks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Regional frameworks",
        description = "What boroughs agreed to do in the same way, and each one's progress")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class RegionalFrameworkResource {

    private static final String ID = "Id of the framework";

    private final FrameworkWriting desk;
    private final Caller caller;
    private final Pages pages;

    RegionalFrameworkResource(FrameworkWriting desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "writeRegionalFramework",
            summary = "Write a regional framework",
            description = "It starts as a draft. Share it so that every member can read it.")
    public RestResponse<RegionalFrameworkView> write(
            @NotNull @Valid WriteRegionalFramework written) {
        RegionalFrameworkView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/regional-frameworks/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listRegionalFrameworks",
            summary = "List regional frameworks",
            description = "Oldest first. Only their own authors see drafts.")
    public Page<RegionalFrameworkView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{frameworkId}")
    @Operation(operationId = "getRegionalFramework", summary = "Read a regional framework")
    public RegionalFrameworkView get(
            @Parameter(description = ID) @PathParam("frameworkId") UUID frameworkId) {
        return desk.get(frameworkId, caller.actor());
    }

    @GET
    @Path("/{frameworkId}/comparison")
    @Operation(
            operationId = "compareFrameworkImplementations",
            summary = "Compare boroughs' progress with a regional framework",
            description =
                    "Compares, principle by principle, the boroughs that share their progress. A"
                            + " principle that a borough does not mention is not counted for that"
                            + " borough.")
    public FrameworkComparisonView compare(
            @Parameter(description = ID) @PathParam("frameworkId") UUID frameworkId) {
        return desk.compare(frameworkId, caller.actor());
    }

    @PUT
    @Path("/{frameworkId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "changeRegionalFramework",
            summary = "Change a regional framework",
            description = "Only those who wrote it can change it.")
    public RegionalFrameworkView change(
            @Parameter(description = ID) @PathParam("frameworkId") UUID frameworkId,
            @NotNull @Valid WriteRegionalFramework written) {
        return desk.change(caller.commandNeedingMatch(frameworkId), written.said());
    }

    @POST
    @Path("/{frameworkId}/sharing")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "shareRegionalFramework",
            summary = "Share a regional framework with every member")
    public RegionalFrameworkView share(
            @Parameter(description = ID) @PathParam("frameworkId") UUID frameworkId) {
        return desk.share(caller.command(frameworkId));
    }

    @POST
    @Path("/{frameworkId}/withdrawal")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "withdrawRegionalFramework",
            summary = "Withdraw a regional framework",
            description = "Other members can no longer read it.")
    public RegionalFrameworkView withdraw(
            @Parameter(description = ID) @PathParam("frameworkId") UUID frameworkId) {
        return desk.withdraw(caller.command(frameworkId));
    }
}
