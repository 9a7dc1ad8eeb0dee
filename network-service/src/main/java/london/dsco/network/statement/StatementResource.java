package london.dsco.network.statement;

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

/** The statement of what each borough's DSCO is for. */
@Path("/statements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Statements",
        description = "What the Designated Social Care Officer in each borough is for")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class StatementResource {

    private final StatementWriting writing;
    private final Caller caller;
    private final Pages pages;

    StatementResource(StatementWriting writing, Caller caller, Pages pages) {
        this.writing = writing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeStatement",
            summary = "Start the next edition of your borough's statement",
            description =
                    "It starts as your borough's draft. Only one edition can be in"
                            + " preparation at a time. Text that identifies a person by a number, an"
                            + " address or a telephone number is refused.")
    public RestResponse<StatementView> write(@NotNull @Valid WriteStatement written) {
        StatementView made = writing.write(caller.command(null), written);
        return Created.at("/network/v1/statements/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listStatements",
            summary = "List statements",
            description = "Oldest first. Only a borough's own DSCO sees what is not yet published.")
    public Page<StatementView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                writing.list(pages.afterId(page), borough, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{statementId}")
    @Operation(operationId = "getStatement", summary = "Read a statement")
    public StatementView get(
            @Parameter(description = "Id of the statement") @PathParam("statementId")
                    UUID statementId) {
        return writing.get(statementId, caller.actor());
    }

    @PUT
    @Path("/{statementId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeStatement",
            summary = "Change a statement",
            description = "A DSCO of the borough that wrote it can change it until it is approved.")
    public StatementView change(
            @Parameter(description = "Id of the statement") @PathParam("statementId")
                    UUID statementId,
            @NotNull @Valid WriteStatement written) {
        return writing.change(caller.commandNeedingMatch(statementId), written);
    }

    @POST
    @Path("/{statementId}/consultations")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "consultOnStatement",
            summary = "Record who was asked about a statement",
            description =
                    "Include what they said and what you changed. You can do this until the"
                            + " statement is approved.")
    public StatementView consult(
            @Parameter(description = "Id of the statement") @PathParam("statementId")
                    UUID statementId,
            @NotNull @Valid ConsultOnStatement held) {
        return writing.consult(caller.command(statementId), held.consultation());
    }

    @POST
    @Path("/{statementId}/approval")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "approveStatement",
            summary = "Record that a statement was approved",
            description =
                    "Somebody must have been consulted first. After this, the text can no longer be"
                            + " changed.")
    public StatementView approve(
            @Parameter(description = "Id of the statement") @PathParam("statementId")
                    UUID statementId,
            @NotNull @Valid ApproveStatement approval) {
        return writing.approve(caller.command(statementId), approval);
    }

    @POST
    @Path("/{statementId}/publication")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "publishStatement",
            summary = "Record where a statement is published",
            description = "The statement must be approved first. Every member can then read it.")
    public StatementView publish(
            @Parameter(description = "Id of the statement") @PathParam("statementId")
                    UUID statementId,
            @NotNull @Valid PublishStatement publication) {
        return writing.publish(caller.command(statementId), publication);
    }
}
