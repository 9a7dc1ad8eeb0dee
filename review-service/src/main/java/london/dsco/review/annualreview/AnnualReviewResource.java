package london.dsco.review.annualreview;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.kit.http.Cursors;
import london.dsco.kit.http.Page;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The annual reviews of plans and their meetings. */
@Path("/reviews")
@Tag(name = "Reviews")
@RolesAllowed({
    BOROUGH_SYSTEM,
    DSCO,
    HEALTH_PARTNER,
    REVIEW_COORDINATOR,
    SEN_CASEWORKER,
    TEAM_MANAGER,
    VIRTUAL_SCHOOL
})
public class AnnualReviewResource {

    /** Sorts before every identifier. */
    private static final UUID FIRST = new UUID(0, 0);

    private final AnnualReviewService reviews;
    private final Representations representations;
    private final Cursors cursors;

    AnnualReviewResource(
            AnnualReviewService reviews, Representations representations, Cursors cursors) {
        this.reviews = reviews;
        this.representations = representations;
        this.cursors = cursors;
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "List reviews",
            description =
                    "In the order in which they were opened. With dueBefore, only those not yet"
                            + " completed.")
    @APIResponse(
            responseCode = "200",
            description = "One page of reviews",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = AnnualReviewPage.class),
                            examples = @ExampleObject(name = "Reviews", ref = "Reviews")))
    public Response list(
            @QueryParam("planRef") String planRef,
            @QueryParam("dueBefore") LocalDate dueBefore,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var filter = new AnnualReviews.Filter(planRef, dueBefore);
        UUID after = cursors.after(cursor).map(UUID::fromString).orElse(FIRST);
        var found = reviews.list(filter, after, limit);
        return cursors.page(found, limit, review -> review.id().toString());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReview", summary = "Read a review")
    @APIResponse(
            responseCode = "200",
            description = "The review",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = AnnualReviewView.class),
                            examples = @ExampleObject(name = "Review", ref = "Review")))
    public Response get(@PathParam("id") UUID id) {
        return representations.ok(reviews.get(id));
    }

    @PUT
    @Path("/{id}/meeting")
    @RolesAllowed({REVIEW_COORDINATOR, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @RequestBody(
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = SetMeeting.class),
                            examples = @ExampleObject(name = "Meeting", ref = "Meeting")))
    @Operation(
            operationId = "setMeeting",
            summary = "Propose, confirm or record the meeting",
            description =
                    "A meeting is planned for no day outside the cycle, or too late for a change of"
                            + " phase; one that was held is recorded whenever it was. If-Match is"
                            + " required: the ETag of the review or of its cycle.")
    @APIResponse(
            responseCode = "200",
            description = "The review with its meeting",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = AnnualReviewView.class),
                            examples = @ExampleObject(name = "Review", ref = "Review")))
    @APIResponse(responseCode = "428", description = "If-Match is required")
    @APIResponse(
            responseCode = "422",
            description = "The law forbids that day; says the limit and its citation",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "Problem"),
                            examples =
                                    @ExampleObject(
                                            name = "MeetingTooLate",
                                            ref = "MeetingTooLate")))
    public Response meet(@PathParam("id") UUID id, @NotNull @Valid SetMeeting meeting) {
        return representations.of(200, reviews.meet(id, meeting));
    }
}
