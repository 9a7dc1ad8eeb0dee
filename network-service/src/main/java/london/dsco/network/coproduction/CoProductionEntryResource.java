package london.dsco.network.coproduction;

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

/** The co-production logs of the boroughs. */
@Path("/co-production")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Co-production",
        description = "What families and a borough decide together, and the result")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class CoProductionEntryResource {

    private final CoProducing desk;
    private final Caller caller;
    private final Pages pages;

    CoProductionEntryResource(CoProducing desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeCoProductionEntry",
            summary = "Write a co-production entry",
            description =
                    "It starts as your borough's draft. Give a reason for anything that"
                            + " cannot be decided together. Text that names or otherwise identifies a"
                            + " person is refused.")
    public RestResponse<CoProductionEntryView> write(@NotNull @Valid LogCoProduction written) {
        CoProductionEntryView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/co-production/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listCoProductionEntries",
            summary = "List co-production entries",
            description = "Oldest first. Only a borough's own DSCO sees its drafts.")
    public Page<CoProductionEntryView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only those that can be decided together to this extent")
                    @QueryParam("extent")
                    CoProductionExtent extent,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), borough, extent, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{coProductionEntryId}")
    @Operation(operationId = "getCoProductionEntry", summary = "Read a co-production entry")
    public CoProductionEntryView get(
            @Parameter(description = "Id of the co-production entry")
                    @PathParam("coProductionEntryId")
                    UUID coProductionEntryId) {
        return desk.get(coProductionEntryId, caller.actor());
    }

    @PUT
    @Path("/{coProductionEntryId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeCoProductionEntry",
            summary = "Change a co-production entry",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public CoProductionEntryView change(
            @Parameter(description = "Id of the co-production entry")
                    @PathParam("coProductionEntryId")
                    UUID coProductionEntryId,
            @NotNull @Valid LogCoProduction written) {
        return desk.change(caller.commandNeedingMatch(coProductionEntryId), written.said());
    }

    @POST
    @Path("/{coProductionEntryId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareCoProductionEntry",
            summary = "Share a co-production entry with every member")
    public CoProductionEntryView share(
            @Parameter(description = "Id of the co-production entry")
                    @PathParam("coProductionEntryId")
                    UUID coProductionEntryId) {
        return desk.share(caller.command(coProductionEntryId));
    }

    @POST
    @Path("/{coProductionEntryId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawCoProductionEntry",
            summary = "Withdraw a co-production entry",
            description = "Other members can no longer read it.")
    public CoProductionEntryView withdraw(
            @Parameter(description = "Id of the co-production entry")
                    @PathParam("coProductionEntryId")
                    UUID coProductionEntryId) {
        return desk.withdraw(caller.command(coProductionEntryId));
    }
}
