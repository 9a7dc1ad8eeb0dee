package london.dsco.network.question;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Peer support: questions to the other boroughs, and their answers. */
@Path("/questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Questions", description = "What members ask each other, and the answers")
@RolesAllowed({
    DSCO,
    HEALTH_PARTNER,
    TEAM_MANAGER,
    BOROUGH_ADMIN,
    NETWORK_COORDINATOR,
    REGIONAL_OBSERVER
})
public class QuestionResource {

    private static final String QUESTION = "Id of the question";
    private static final String ADDRESS = "/network/v1/questions/";

    private final PeerAdvice advice;
    private final Caller caller;
    private final Pages pages;

    QuestionResource(PeerAdvice advice, Caller caller, Pages pages) {
        this.advice = advice;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, HEALTH_PARTNER})
    @Operation(
            operationId = "askQuestion",
            summary = "Ask the other boroughs",
            description =
                    "Every member can read it. If it is anonymous, other boroughs cannot see which"
                            + " borough asks; your own borough can. Text that identifies a person"
                            + " is refused.")
    public RestResponse<PeerQuestionView> ask(@NotNull @Valid AskQuestion asked) {
        PeerQuestionView made = advice.ask(caller.command(null), asked);
        return Created.at(ADDRESS + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listQuestions",
            summary = "List questions",
            description =
                    "The order is random but stays the same, so that it does not reveal when an"
                            + " anonymous question was asked.")
    public Page<PeerQuestionView> list(
            @Parameter(description = "Only questions in this state") @QueryParam("status")
                    QuestionStatus status,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                advice.list(pages.afterId(page), status, caller.actor(), page.rows()),
                page,
                question -> question.id().toString());
    }

    @GET
    @Path("/{questionId}")
    @Operation(operationId = "getQuestion", summary = "Read a question")
    public PeerQuestionView get(
            @Parameter(description = QUESTION) @PathParam("questionId") UUID questionId) {
        return advice.get(questionId, caller.actor());
    }

    @POST
    @Path("/{questionId}/closure")
    @RolesAllowed({DSCO, HEALTH_PARTNER})
    @Operation(
            operationId = "closeQuestion",
            summary = "Close a question",
            description = "The borough that asked can close it. Nobody can then answer it.")
    public PeerQuestionView close(
            @Parameter(description = QUESTION) @PathParam("questionId") UUID questionId) {
        return advice.close(caller.command(questionId));
    }

    @PUT
    @Path("/{questionId}/accepted-answer")
    @NeedsMatch
    @RolesAllowed({DSCO, HEALTH_PARTNER})
    @Operation(
            operationId = "acceptAnswer",
            summary = "Say which answer helped most",
            description =
                    "The borough that asked can do this while the question is open or closed."
                            + " Everybody can see the accepted answer, but not when it was"
                            + " accepted. You can choose another answer later.")
    public PeerQuestionView accept(
            @Parameter(description = QUESTION) @PathParam("questionId") UUID questionId,
            @NotNull @Valid AcceptAnswer accepted) {
        return advice.accept(caller.commandNeedingMatch(questionId), accepted.answerId());
    }

    @POST
    @Path("/{questionId}/answers")
    @ResponseStatus(201)
    @RolesAllowed({DSCO, HEALTH_PARTNER})
    @Operation(
            operationId = "answerQuestion",
            summary = "Answer a question",
            description =
                    "The answer belongs to your borough. It can be anonymous, like a"
                            + " question. Text that identifies a person is refused.")
    public RestResponse<PeerAnswerView> answer(
            @Parameter(description = QUESTION) @PathParam("questionId") UUID questionId,
            @NotNull @Valid GiveAnswer given) {
        PeerAnswerView made = advice.answer(caller.command(questionId), given);
        return Created.at(ADDRESS + questionId + "/answers", made);
    }

    @GET
    @Path("/{questionId}/answers")
    @Operation(
            operationId = "listAnswers",
            summary = "List the answers to a question",
            description = "The order is random but stays the same.")
    public Page<PeerAnswerView> answers(
            @Parameter(description = QUESTION) @PathParam("questionId") UUID questionId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                advice.answers(questionId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                answer -> answer.id().toString());
    }
}
