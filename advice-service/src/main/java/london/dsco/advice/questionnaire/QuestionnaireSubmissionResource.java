package london.dsco.advice.questionnaire;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The answers that a portal hands in for the holders of links. The token is in the body, so that no
 * request log contains it.
 */
@Path("/questionnaire-submissions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Social Care Questionnaire")
public class QuestionnaireSubmissionResource {

    private final HandingIn handingIn;
    private final Caller caller;

    QuestionnaireSubmissionResource(HandingIn handingIn, Caller caller) {
        this.handingIn = handingIn;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(BOROUGH_SYSTEM)
    @Operation(
            operationId = "submitQuestionnaire",
            summary = "Submit a questionnaire that was answered through a link",
            description =
                    "The borough's portal sends the link's token and the family's answers. The link"
                            + " can be used only once: after that the answer is 410, as for a link"
                            + " that has expired or been revoked. For a token that the borough did"
                            + " not issue, the answer is 404. Nobody can read anything through a"
                            + " link.")
    @APIResponse(responseCode = "200", description = "The questionnaire was received")
    @APIResponse(responseCode = "404")
    @APIResponse(responseCode = "410")
    public QuestionnaireReceiptView handIn(@NotNull @Valid HandInQuestionnaire questionnaire) {
        return handingIn.handIn(caller.command(questionnaire.opening()), questionnaire.answers());
    }
}
