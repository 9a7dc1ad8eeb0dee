package london.dsco.network.learningreview;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
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

/** What boroughs learnt from cases, without the children. */
@Path("/learning-reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Learning reviews",
        description = "What boroughs learnt when things went wrong, or well")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class LearningReviewResource {

    private final LearningReviewing desk;
    private final Caller caller;
    private final Pages pages;

    LearningReviewResource(LearningReviewing desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "writeLearningReview",
            summary = "Write a learning review",
            description =
                    "It starts as your borough's draft. Text that identifies a child, their"
                            + " family or anybody else is refused.")
    public RestResponse<LearningReviewView> write(@NotNull @Valid WriteLearningReview written) {
        LearningReviewView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/learning-reviews/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listLearningReviews",
            summary = "List learning reviews",
            description = "Oldest first. Only a borough's own authors see its drafts.")
    public Page<LearningReviewView> list(
            @Parameter(description = "Only those of this kind") @QueryParam("kind")
                    LearningKind kind,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), kind, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{learningReviewId}")
    @Operation(operationId = "getLearningReview", summary = "Read a learning review")
    public LearningReviewView get(
            @Parameter(description = "Id of the learning review") @PathParam("learningReviewId")
                    UUID learningReviewId) {
        return desk.get(learningReviewId, caller.actor());
    }

    @PUT
    @Path("/{learningReviewId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "changeLearningReview",
            summary = "Change a learning review",
            description =
                    "Only the borough that wrote it, or the network for its own, can change it.")
    public LearningReviewView change(
            @Parameter(description = "Id of the learning review") @PathParam("learningReviewId")
                    UUID learningReviewId,
            @NotNull @Valid WriteLearningReview written) {
        return desk.change(caller.commandNeedingMatch(learningReviewId), written.said());
    }

    @POST
    @Path("/{learningReviewId}/sharing")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "shareLearningReview",
            summary = "Share a learning review with every member")
    public LearningReviewView share(
            @Parameter(description = "Id of the learning review") @PathParam("learningReviewId")
                    UUID learningReviewId) {
        return desk.share(caller.command(learningReviewId));
    }

    @POST
    @Path("/{learningReviewId}/withdrawal")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "withdrawLearningReview",
            summary = "Withdraw a learning review",
            description = "Other members can no longer read it.")
    public LearningReviewView withdraw(
            @Parameter(description = "Id of the learning review") @PathParam("learningReviewId")
                    UUID learningReviewId) {
        return desk.withdraw(caller.command(learningReviewId));
    }
}
