package london.dsco.network.following;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The questions that the caller follows. */
@Path("/followed-questions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Following", description = "Questions whose new answers you want to hear about")
@RolesAllowed({
    DSCO,
    HEALTH_PARTNER,
    TEAM_MANAGER,
    BOROUGH_ADMIN,
    NETWORK_COORDINATOR,
    REGIONAL_OBSERVER
})
public class FollowingResource {

    private static final String QUESTION = "Id of the question";

    private final Following following;
    private final Caller caller;
    private final Pages pages;

    FollowingResource(Following following, Caller caller, Pages pages) {
        this.following = following;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listFollowedQuestions",
            summary = "List the questions you follow",
            description = "Only you can see this list.")
    public Page<FollowedQuestionView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                following.list(pages.afterId(page), caller.actor(), page.rows()),
                page,
                question -> question.questionId().toString());
    }

    @PUT
    @Path("/{questionId}")
    @Operation(
            operationId = "followQuestion",
            summary = "Follow a question",
            description =
                    "Your digest then includes its new answers. Nobody can see who follows a"
                            + " question, or how many people do.")
    public FollowedQuestionView follow(
            @Parameter(description = QUESTION) @PathParam("questionId") UUID questionId) {
        return following.follow(caller.command(questionId));
    }

    @DELETE
    @Path("/{questionId}")
    @Operation(operationId = "stopFollowingQuestion", summary = "Stop following a question")
    public FollowedQuestionView stop(
            @Parameter(description = QUESTION) @PathParam("questionId") UUID questionId) {
        return following.stop(caller.command(questionId));
    }
}
