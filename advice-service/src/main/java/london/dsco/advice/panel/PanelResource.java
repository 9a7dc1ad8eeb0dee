package london.dsco.advice.panel;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
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

/** The panels about one request. */
@Path("/requests/{id}/panel-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Panels", description = "What the DSCO said or decided at panels")
public class PanelResource {

    private static final String REQUEST = "Id of the request";
    private static final String PANEL = "Id of the panel decision";

    private final Sitting sitting;
    private final Caller caller;
    private final Pages pages;

    PanelResource(Sitting sitting, Caller caller, Pages pages) {
        this.sitting = sitting;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "recordPanelDecision",
            summary = "Record what you said or decided at a panel",
            description =
                    "A DSCO can decide at an assessment and moderation panel. At a"
                            + " placement and provision panel or a statutory assessment panel they"
                            + " contribute: a DSCO does not commission, and the authority decides"
                            + " whether to assess. A contributor's decision is refused. So is a DSCO"
                            + " who wrote the advice or authorised provision in it. What the"
                            + " authority decides is its outcome, which the SEN team records.")
    public RestResponse<PanelDecisionView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordPanelDecision said) {
        PanelDecisionView made = sitting.record(caller.command(id), said);
        return Created.at("/advice/v1/requests/" + id + "/panel-decisions/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listPanelDecisions",
            summary = "List the panels about a request",
            description = "Oldest first.")
    public Page<PanelDecisionView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                sitting.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                panel -> panel.id().toString());
    }

    @GET
    @Path("/{panelDecisionId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getPanelDecision", summary = "Read what was said at a panel")
    public PanelDecisionView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = PANEL) @PathParam("panelDecisionId") UUID panelDecisionId) {
        return sitting.read(id, panelDecisionId, caller.actor());
    }
}
