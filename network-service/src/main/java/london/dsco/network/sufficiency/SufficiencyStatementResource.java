package london.dsco.network.sufficiency;

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

/** Statements of sufficiency. */
@Path("/sufficiency-statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Sufficiency",
        description =
                "What boroughs need for children who are looked after or disabled, what"
                        + " they have and what is missing")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class SufficiencyStatementResource {

    private static final String STATEMENT = "Id of the statement";

    private final SufficiencyWriting desk;
    private final Caller caller;
    private final Pages pages;

    SufficiencyStatementResource(SufficiencyWriting desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeSufficiencyStatement",
            summary = "Write a sufficiency statement",
            description =
                    "It starts as a draft of your borough. A review under section 27 of the"
                            + " Children and Families Act 2014 must consult children, young people"
                            + " and parents. Text that names a person, or identifies them in another"
                            + " way, is refused.")
    public RestResponse<SufficiencyStatementView> write(
            @NotNull @Valid WriteSufficiencyStatement written) {
        SufficiencyStatementView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/sufficiency-statements/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listSufficiencyStatements",
            summary = "List sufficiency statements",
            description =
                    "Oldest first. Only the DSCO of the borough that wrote a draft can see"
                            + " it.")
    public Page<SufficiencyStatementView> list(
            @Parameter(description = "GSS code of a borough: only that borough's statements")
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
    @Path("/{sufficiencyId}")
    @Operation(operationId = "getSufficiencyStatement", summary = "Read a sufficiency statement")
    public SufficiencyStatementView get(
            @Parameter(description = STATEMENT) @PathParam("sufficiencyId") UUID sufficiencyId) {
        return desk.get(sufficiencyId, caller.actor());
    }

    @PUT
    @Path("/{sufficiencyId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeSufficiencyStatement",
            summary = "Change a sufficiency statement",
            description = "Only the DSCO of the borough that wrote it can do this.")
    public SufficiencyStatementView change(
            @Parameter(description = STATEMENT) @PathParam("sufficiencyId") UUID sufficiencyId,
            @NotNull @Valid WriteSufficiencyStatement written) {
        return desk.change(caller.commandNeedingMatch(sufficiencyId), written.said());
    }

    @POST
    @Path("/{sufficiencyId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareSufficiencyStatement",
            summary = "Share a sufficiency statement with every member",
            description = "Other boroughs see numbers of children in bands.")
    public SufficiencyStatementView share(
            @Parameter(description = STATEMENT) @PathParam("sufficiencyId") UUID sufficiencyId) {
        return desk.share(caller.command(sufficiencyId));
    }

    @POST
    @Path("/{sufficiencyId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawSufficiencyStatement",
            summary = "Withdraw a sufficiency statement",
            description = "Other members can no longer read it.")
    public SufficiencyStatementView withdraw(
            @Parameter(description = STATEMENT) @PathParam("sufficiencyId") UUID sufficiencyId) {
        return desk.withdraw(caller.command(sufficiencyId));
    }
}
