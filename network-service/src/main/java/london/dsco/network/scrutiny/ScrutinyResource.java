package london.dsco.network.scrutiny;

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

/** What boards and committees concluded. */
@Path("/scrutinies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Scrutiny",
        description = "What boards and scrutiny committees concluded about social care's part")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class ScrutinyResource {

    private static final String SCRUTINY = "Id of the record";

    private final ScrutinyKeeping desk;
    private final Caller caller;
    private final Pages pages;

    ScrutinyResource(ScrutinyKeeping desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "recordScrutiny",
            summary = "Record what a body concluded",
            description =
                    "It starts as your borough's draft. Text that names or otherwise"
                            + " identifies a person is refused.")
    public RestResponse<ScrutinyView> write(@NotNull @Valid RecordScrutiny written) {
        ScrutinyView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/scrutinies/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listScrutinies",
            summary = "List what bodies concluded",
            description = "Oldest first. Only a borough's own DSCO sees its drafts.")
    public Page<ScrutinyView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only those from bodies of this kind") @QueryParam("body")
                    GoverningBody body,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), borough, body, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{scrutinyId}")
    @Operation(operationId = "getScrutiny", summary = "Read what a body concluded")
    public ScrutinyView get(
            @Parameter(description = SCRUTINY) @PathParam("scrutinyId") UUID scrutinyId) {
        return desk.get(scrutinyId, caller.actor());
    }

    @PUT
    @Path("/{scrutinyId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeScrutiny",
            summary = "Change a record of scrutiny",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public ScrutinyView change(
            @Parameter(description = SCRUTINY) @PathParam("scrutinyId") UUID scrutinyId,
            @NotNull @Valid RecordScrutiny written) {
        return desk.change(caller.commandNeedingMatch(scrutinyId), written.said());
    }

    @POST
    @Path("/{scrutinyId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareScrutiny",
            summary = "Share a record of scrutiny with every member")
    public ScrutinyView share(
            @Parameter(description = SCRUTINY) @PathParam("scrutinyId") UUID scrutinyId) {
        return desk.share(caller.command(scrutinyId));
    }

    @POST
    @Path("/{scrutinyId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawScrutiny",
            summary = "Withdraw a record of scrutiny",
            description = "Other members can no longer read it.")
    public ScrutinyView withdraw(
            @Parameter(description = SCRUTINY) @PathParam("scrutinyId") UUID scrutinyId) {
        return desk.withdraw(caller.command(scrutinyId));
    }
}
