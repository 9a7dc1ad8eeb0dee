package london.dsco.advice.performance;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The challenges of advice, and the extent of each. */
@Path("/performance/challenges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Performance")
public class ChallengeResource {

    private final Challenges challenges;
    private final Caller caller;

    ChallengeResource(Challenges challenges, Caller caller) {
        this.challenges = challenges;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "getChallenges",
            summary = "Read what makes advice hard in your borough",
            description =
                    "Six challenges that councils name, each with the measures that show"
                            + " it: no advice, late advice, a plan that says otherwise, practice that"
                            + " varies, assessments made apart, roles that are not clear. A"
                            + " team-manager sees only their own teams. GET"
                            + " /advice/v1/performance/measures/{measure} breaks each measure down"
                            + " and leads to the requests behind it. What families feel, such as"
                            + " stigma, is not measured.")
    public ChallengesView read(@BeanParam @Valid ChallengeSearch search) {
        return challenges.read(caller.actor(), search);
    }
}
