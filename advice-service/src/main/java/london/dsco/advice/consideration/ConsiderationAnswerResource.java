package london.dsco.advice.consideration;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Social care's operations on a consideration. */
@Path("/considerations/{considerationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Considerations")
public class ConsiderationAnswerResource {

    private static final String CONSIDERATION = "Id of the consideration";

    private final Informing informing;
    private final Voting voting;
    private final Caller caller;

    ConsiderationAnswerResource(Informing informing, Voting voting, Caller caller) {
        this.informing = informing;
        this.voting = voting;
        this.caller = caller;
    }

    @PUT
    @Path("/team")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "passConsideration",
            summary = "Pass a consideration to a team",
            description =
                    "The team's managers can then see it and answer it. If-Match takes the ETag of"
                            + " the consideration.")
    public ConsiderationView pass(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid PassConsideration passed) {
        return informing.pass(caller.commandNeedingMatch(considerationId), passed.team());
    }

    @POST
    @Path("/answer")
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "answerConsideration",
            summary = "Say what social care knows",
            description =
                    "This informs the decision whether to assess. It is not advice under reg"
                            + " 6(1)(e): the authority asks for that once it assesses, and"
                            + " NOT_KNOWN is then not an answer. A late answer is accepted until"
                            + " the decision. A second answer must say in correction why it"
                            + " replaces the first, even after the decision. Both are kept. A valid"
                            + " NHS number or unique pupil number in the words is refused.")
    public ConsiderationView answer(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid AnswerConsideration answer) {
        return informing.answer(caller.command(considerationId), answer);
    }

    @POST
    @Path("/vote")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "voteOnConsideration",
            summary = "Record your vote at the statutory assessment panel",
            description =
                    "Vote once for each day on which the panel met, before the decision. The"
                            + " authority decides. The SEN team sees your vote but not your"
                            + " comment.")
    public ConsiderationView vote(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid VoteOnConsideration vote) {
        return voting.vote(caller.command(considerationId), vote);
    }
}
