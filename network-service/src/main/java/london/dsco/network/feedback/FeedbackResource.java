package london.dsco.network.feedback;

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

/** Feedback to the department, LIIA and ALDCS. */
@Path("/feedback")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Feedback", description = "The network's feedback to the DfE, LIIA and ALDCS")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class FeedbackResource {

    private static final String FEEDBACK = "Id of the feedback";

    private final FeedbackLetters letters;
    private final Caller caller;
    private final Pages pages;

    FeedbackResource(FeedbackLetters letters, Caller caller, Pages pages) {
        this.letters = letters;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "writeFeedback",
            summary = "Write feedback",
            description =
                    "It starts as a draft of your borough or the network. Text that"
                            + " identifies a person is refused.")
    public RestResponse<FeedbackView> write(@NotNull @Valid WriteFeedback written) {
        FeedbackView made = letters.write(caller.command(null), written);
        return Created.at("/network/v1/feedback/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listFeedback",
            summary = "List feedback",
            description =
                    "Oldest first: what was sent, and your own borough's drafts if you write or"
                            + " approve them.")
    public Page<FeedbackView> list(
            @Parameter(description = "Only feedback to this body") @QueryParam("recipient")
                    Recipient recipient,
            @Parameter(description = "Only feedback in this state") @QueryParam("status")
                    FeedbackStatus status,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                letters.list(pages.afterId(page), recipient, status, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{feedbackId}")
    @Operation(operationId = "getFeedback", summary = "Read feedback")
    public FeedbackView get(
            @Parameter(description = FEEDBACK) @PathParam("feedbackId") UUID feedbackId) {
        return letters.get(feedbackId, caller.actor());
    }

    @PUT
    @Path("/{feedbackId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "changeFeedback",
            summary = "Change a draft",
            description = "You can change it until it is approved.")
    public FeedbackView change(
            @Parameter(description = FEEDBACK) @PathParam("feedbackId") UUID feedbackId,
            @NotNull @Valid WriteFeedback written) {
        return letters.change(caller.commandNeedingMatch(feedbackId), written);
    }

    @POST
    @Path("/{feedbackId}/approval")
    @RolesAllowed({DSCO, BOROUGH_ADMIN, NETWORK_COORDINATOR})
    @Operation(
            operationId = "approveFeedback",
            summary = "Approve feedback",
            description =
                    "Somebody other than the person who wrote it or changed it last must approve it,"
                            + " such as the borough's administrator. The coordinator approves the"
                            + " network's own.")
    public FeedbackView approve(
            @Parameter(description = FEEDBACK) @PathParam("feedbackId") UUID feedbackId) {
        return letters.approve(caller.command(feedbackId));
    }

    @POST
    @Path("/{feedbackId}/submission")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "submitFeedback",
            summary = "Record that feedback was sent",
            description = "Every member can now read it.")
    public FeedbackView submit(
            @Parameter(description = FEEDBACK) @PathParam("feedbackId") UUID feedbackId) {
        return letters.submit(caller.command(feedbackId));
    }

    @POST
    @Path("/{feedbackId}/answer")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "recordAnswerToFeedback",
            summary = "Record the answer",
            description = "To correct a recorded answer, record it again.")
    public FeedbackView answered(
            @Parameter(description = FEEDBACK) @PathParam("feedbackId") UUID feedbackId,
            @NotNull @Valid RecordAnswer said) {
        return letters.answered(caller.command(feedbackId), said);
    }
}
