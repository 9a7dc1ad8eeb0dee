package london.dsco.advice.tribunal;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
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

/** The Tribunal's recommendations in one case. */
@Path("/requests/{id}/tribunal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Tribunal",
        description = "Recommendations of the SEND Tribunal about social care, and the response")
public class TribunalResource {

    private static final String REQUEST = "Id of the request";
    private static final String CASE = "Id of the tribunal case";

    private final Responding responding;
    private final Caller caller;
    private final Pages pages;

    TribunalResource(Responding responding, Caller caller, Pages pages) {
        this.responding = responding;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordTribunalCase",
            summary = "Record a Tribunal recommendation",
            description =
                    "The recommendation is about sections D, H1 or H2. The authority must respond"
                            + " in writing, with reasons, within five weeks of the day on which it"
                            + " received the recommendation.")
    public RestResponse<TribunalCaseView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordTribunalCase tribunalCase) {
        TribunalCaseView made = responding.record(caller.command(id), tribunalCase);
        return Created.at("/advice/v1/requests/" + id + "/tribunal/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listTribunalCasesOfRequest",
            summary = "List the Tribunal's recommendations in one case",
            description = "Oldest first.")
    public Page<TribunalCaseView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                responding.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                each -> each.id().toString());
    }

    @GET
    @Path("/{caseId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getTribunalCase", summary = "Read a Tribunal recommendation")
    public TribunalCaseView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CASE) @PathParam("caseId") UUID caseId) {
        return responding.read(id, caseId, caller.actor());
    }

    @POST
    @Path("/{caseId}/response")
    @RolesAllowed({TEAM_MANAGER, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "respondToRecommendation",
            summary = "Record the response to a recommendation",
            description =
                    "You can do this once. Give the reasons: the recommendation is not binding, but"
                            + " a response without reasons is refused. A late response is accepted,"
                            + " and counts as late.")
    public TribunalCaseView respond(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = CASE) @PathParam("caseId") UUID caseId,
            @NotNull @Valid RespondToRecommendation response) {
        return responding.respond(caller.command(id), caseId, response);
    }
}
