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

/** What social care does with a consideration. */
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
                    "The managers of the team see it from then on, and answer it. If-Match takes the"
                            + " ETag of the consideration.")
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
                    "For the decision whether to assess. It is no advice under reg 6(1)(e): that is asked"
                            + " for once the authority assesses, and NOT_KNOWN is then no answer to it."
                            + " A late answer is taken until the decision. A second answer says in"
                            + " correction why it takes the place of the first, also after the decision;"
                            + " both are kept. A valid"
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
            summary = "Record your vote on the statutory assessment panel",
            description =
                    "Once for each day on which the panel met, before the decision. The authority"
                            + " decides. The SEN team sees the vote and not your comment.")
    public ConsiderationView vote(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid VoteOnConsideration vote) {
        return voting.vote(caller.command(considerationId), vote);
    }
}
