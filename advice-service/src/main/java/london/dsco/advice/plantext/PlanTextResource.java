package london.dsco.advice.plantext;

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

/** The plan's social care sections, beside the advice. */
@Path("/requests/{id}/plan-texts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plan texts",
        description = "Sections D, H1 and H2 of the plan as issued, alongside the advice")
public class PlanTextResource {

    private static final String REQUEST = "Id of the request";
    private static final String TEXT = "Id of the plan text";

    private final Comparing comparing;
    private final Caller caller;
    private final Pages pages;

    PlanTextResource(Comparing comparing, Caller caller, Pages pages) {
        this.comparing = comparing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordPlanText",
            summary = "Record the social care sections of a plan",
            description =
                    "Send them as they were issued. Name the need or provision of the advice if you"
                            + " know it; other lines are matched by their wording.")
    public RestResponse<PlanTextView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordPlanText text) {
        PlanTextView made = comparing.record(caller.command(id), text);
        return Created.at("/advice/v1/requests/" + id + "/plan-texts/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listPlanTexts",
            summary = "List the plan texts in one case",
            description = "Oldest first, without their words.")
    public Page<PlanTextLine> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                comparing.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                text -> text.id().toString());
    }

    @GET
    @Path("/{textId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(operationId = "getPlanText", summary = "Read the social care sections of a plan")
    public PlanTextView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = TEXT) @PathParam("textId") UUID textId) {
        return comparing.read(id, textId, caller.actor());
    }

    @GET
    @Path("/{textId}/comparison")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "comparePlanText",
            summary = "Compare a plan with the advice",
            description =
                    "Line by line: kept, added, dropped or changed. Social care compares"
                            + " the plan with the advice that was signed off, the SEN team with the"
                            + " advice that was dispatched.")
    public PlanComparisonView compare(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = TEXT) @PathParam("textId") UUID textId) {
        return comparing.compare(id, textId, caller.actor());
    }
}
