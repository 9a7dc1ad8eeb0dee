package london.dsco.advice.questionnaire;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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

/** The completed questionnaires about one request. */
@Path("/requests/{id}/questionnaire")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Social Care Questionnaire",
        description =
                "What the family says about groups and activities, informal care and"
                        + " support, and family life")
public class QuestionnaireResource {

    private static final String REQUEST = "Id of the request";
    private static final String VERSION = "Number of the questionnaire, from 1";

    private final Completing completing;
    private final Caller caller;
    private final Pages pages;

    QuestionnaireResource(Completing completing, Caller caller, Pages pages) {
        this.completing = completing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "completeQuestionnaire",
            summary = "Record a completed questionnaire",
            description =
                    "Use this for what the family tells social care, or fills in on paper. A later"
                            + " questionnaire does not replace an earlier one. Only social care can"
                            + " read it.")
    public RestResponse<QuestionnaireView> complete(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid CompleteQuestionnaire questionnaire) {
        QuestionnaireView made = completing.complete(caller.command(id), questionnaire);
        return Created.at(
                "/advice/v1/requests/" + id + "/questionnaire/versions/" + made.version(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listQuestionnaires",
            summary = "List the completed questionnaires about a request",
            description = "Newest first.")
    public Page<QuestionnaireView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        int before = pages.after(page).map(Integer::valueOf).orElse(Integer.MAX_VALUE);
        return pages.of(
                completing.list(id, before, page.rows(), caller.actor()),
                page,
                questionnaire -> String.valueOf(questionnaire.version()));
    }

    @GET
    @Path("/versions/{version}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getQuestionnaire", summary = "Read a completed questionnaire")
    public QuestionnaireView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = VERSION) @PathParam("version") @Min(1) int version) {
        return completing.read(id, version, caller.actor());
    }
}
