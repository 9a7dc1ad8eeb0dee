package london.dsco.network.survey;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.PARENT_FORUM;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
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

/** Surveys of the people with whom a borough's DSCO works. */
@Path("/surveys")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Surveys", description = "What the people a borough's DSCO works with think")
@RolesAllowed(DSCO)
public class SurveyResource {

    private static final String SURVEY = "Id of the survey";

    private final Surveying surveying;
    private final Caller caller;
    private final Pages pages;

    SurveyResource(Surveying surveying, Caller caller, Pages pages) {
        this.surveying = surveying;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openSurvey",
            summary = "Open a survey",
            description =
                    "Every survey asks the same five questions and has space for comments. The"
                            + " people you ask in your borough can answer at once.")
    public RestResponse<SurveyView> open(@NotNull @Valid OpenSurvey asked) {
        SurveyView made = surveying.open(caller.command(null), asked);
        return Created.at("/network/v1/surveys/" + made.id(), made);
    }

    @GET
    @RolesAllowed({
        DSCO,
        TEAM_MANAGER,
        BOROUGH_ADMIN,
        NETWORK_COORDINATOR,
        REGIONAL_OBSERVER,
        HEALTH_PARTNER,
        SEN_CASEWORKER,
        ADVICE_AUTHOR,
        PARENT_FORUM
    })
    @Operation(
            operationId = "listSurveys",
            summary = "List surveys",
            description =
                    "Lists your borough's surveys, if you run or can answer them, and those whose"
                            + " figures are shared. Oldest first.")
    public Page<SurveyView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                surveying.list(pages.afterId(page), caller.actor(), page.rows()),
                page,
                survey -> survey.id().toString());
    }

    @GET
    @Path("/{surveyId}")
    @RolesAllowed({
        DSCO,
        TEAM_MANAGER,
        BOROUGH_ADMIN,
        NETWORK_COORDINATOR,
        REGIONAL_OBSERVER,
        HEALTH_PARTNER,
        SEN_CASEWORKER,
        ADVICE_AUTHOR,
        PARENT_FORUM
    })
    @Operation(
            operationId = "getSurvey",
            summary = "Read a survey",
            description =
                    "While it is open, nobody can see whether anybody has answered, or how many."
                            + " Afterwards, a group with fewer than five answers is hidden.")
    public SurveyView get(@Parameter(description = SURVEY) @PathParam("surveyId") UUID surveyId) {
        return surveying.get(surveyId, caller.actor());
    }

    @POST
    @Path("/{surveyId}/answers")
    @RolesAllowed({HEALTH_PARTNER, SEN_CASEWORKER, ADVICE_AUTHOR, TEAM_MANAGER, PARENT_FORUM})
    @Operation(
            operationId = "answerSurvey",
            summary = "Answer a survey",
            description =
                    "You can answer once, for your group. Your answer is stored with those"
                            + " of your group, without your name or the time. Nobody can read or"
                            + " change it afterwards, not even you. The access log says that you took"
                            + " part. The Idempotency-Key is not kept, because it would link you to"
                            + " your answer: if you repeat the call, the response is 409.")
    public SurveyAnsweredView answer(
            @Parameter(description = SURVEY) @PathParam("surveyId") UUID surveyId,
            @NotNull @Valid AnswerSurvey answer) {
        return surveying.answer(caller.command(surveyId), answer);
    }

    @POST
    @Path("/{surveyId}/closure")
    @Operation(
            operationId = "closeSurvey",
            summary = "Close a survey and count its answers",
            description =
                    "Nobody can answer any more, and the list of who has answered is deleted.")
    public SurveyView close(@Parameter(description = SURVEY) @PathParam("surveyId") UUID surveyId) {
        return surveying.close(caller.command(surveyId));
    }

    @POST
    @Path("/{surveyId}/sharing")
    @Operation(
            operationId = "shareSurvey",
            summary = "Share the figures of a survey with every member",
            description = "People's comments are not shared.")
    public SurveyView share(@Parameter(description = SURVEY) @PathParam("surveyId") UUID surveyId) {
        return surveying.share(caller.command(surveyId));
    }

    @POST
    @Path("/{surveyId}/withdrawal")
    @Operation(
            operationId = "withdrawSurvey",
            summary = "Withdraw the figures of a survey",
            description = "Other members can no longer read them.")
    public SurveyView takeBack(
            @Parameter(description = SURVEY) @PathParam("surveyId") UUID surveyId) {
        return surveying.takeBack(caller.command(surveyId));
    }
}
