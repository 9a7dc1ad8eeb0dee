package london.dsco.advice.escalation;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The escalations of one request. */
@Path("/requests/{id}/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations", description = "What is raised with the DSCO, and the result")
public class EscalationResource {

    private static final String REQUEST = "Id of the request";
    private static final String ESCALATION = "Id of the escalation";

    private final Escalating escalating;
    private final Caller caller;
    private final Pages pages;

    EscalationResource(Escalating escalating, Caller caller, Pages pages) {
        this.escalating = escalating;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, SEN_CASEWORKER, DSCO})
    @Operation(
            operationId = "raiseEscalation",
            summary = "Raise something with the DSCO",
            description =
                    "Raise one of three things: the advice is past its timescale or nobody answers;"
                            + " the author needs support; consent is not given. The DSCO should"
                            + " answer the first within two working days and the others within"
                            + " five. These limits are practice, not law. Once the first is raised,"
                            + " the DSCO is also reminded of the advice. The SEN team sees what it"
                            + " raised itself.")
    public RestResponse<EscalationView> raise(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RaiseEscalation escalation) {
        EscalationView made = escalating.raise(caller.command(id), escalation);
        return Created.at("/advice/v1/requests/" + id + "/escalations/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, SEN_CASEWORKER, DSCO})
    @Operation(
            operationId = "listEscalations",
            summary = "List what was raised about a request",
            description = "Oldest first. The SEN team sees what it raised itself.")
    public Page<EscalationView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                escalating.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                escalation -> escalation.id().toString());
    }

    @GET
    @Path("/{escalationId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, SEN_CASEWORKER, DSCO})
    @Operation(operationId = "getEscalation", summary = "Read what was raised with the DSCO")
    public EscalationView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = ESCALATION) @PathParam("escalationId") UUID escalationId) {
        return escalating.read(id, escalationId, caller.actor());
    }

    @POST
    @Path("/{escalationId}/answer")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "answerEscalation",
            summary = "Answer what was raised with you",
            description = "You can answer once. A late answer is accepted, and counts as late.")
    public EscalationView answer(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = ESCALATION) @PathParam("escalationId") UUID escalationId,
            @NotNull @Valid AnswerEscalation answer) {
        return escalating.answer(caller.command(id), escalationId, answer);
    }
}
