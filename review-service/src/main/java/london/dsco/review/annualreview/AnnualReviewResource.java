package london.dsco.review.annualreview;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;
import static london.dsco.domain.Roles.TEAM_MANAGER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Annual reviews of plans, and their meetings. */
@Path("/reviews")
@Tag(name = "Reviews", description = "Annual reviews, their timeline and meetings")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RolesAllowed({
    BOROUGH_ADMIN,
    BOROUGH_SYSTEM,
    DSCO,
    HEALTH_PARTNER,
    REVIEW_COORDINATOR,
    SEN_CASEWORKER,
    SETTING,
    TEAM_MANAGER,
    VIRTUAL_SCHOOL
})
public class AnnualReviewResource {

    /** Comes before every identifier. */
    private static final UUID FIRST = new UUID(0, 0);

    private final AnnualReviewService reviews;
    private final Caller caller;
    private final Pages pages;

    AnnualReviewResource(AnnualReviewService reviews, Caller caller, Pages pages) {
        this.reviews = reviews;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listReviews",
            summary = "List reviews",
            description = "The reviews your role can see, oldest first.")
    public Page<ReviewView> list(
            @Parameter(description = "Only reviews of this plan")
                    @QueryParam("planRef")
                    @Size(max = 64)
                    String planRef,
            @Parameter(
                            description =
                                    "Only reviews not yet complete whose cycle ends before this"
                                            + " date")
                    @QueryParam("dueBefore")
                    LocalDate dueBefore,
            @BeanParam @Valid PageRequest page) {
        UUID after = pages.after(page).map(UUID::fromString).orElse(FIRST);
        List<ReviewView> found =
                reviews.list(
                        new ReviewFilter(planRef, dueBefore), after, caller.actor(), page.limit());
        return pages.of(found, page, review -> review.id().toString());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getReview", summary = "Read a review")
    public ReviewView get(@PathParam("id") UUID id) {
        return reviews.get(id, caller.actor());
    }

    @PUT
    @Path("/{id}/meeting")
    @NeedsMatch
    @RolesAllowed({REVIEW_COORDINATOR, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "setMeeting",
            summary = "Propose, confirm or record the meeting",
            description =
                    "A date after the last day the law allows is refused, with that day and"
                            + " its citation, while the limit can still be met. Once the limit has"
                            + " passed, the duty remains: give a reason, and the meeting is accepted"
                            + " and marked afterLimit. Record a meeting that took place as HELD. That"
                            + " does not complete the review; the authority's decision does. A day on"
                            + " which the school or college is closed is refused while an open day is"
                            + " left. To see whether the named people can come that day, read"
                            + " /reviews/{id}/availability: it never blocks a meeting.\n\nSend the"
                            + " ETag of the review or of its cycle as If-Match.")
    @APIResponse(responseCode = "200", description = "The review with its meeting")
    @APIResponse(
            responseCode = "422",
            description =
                    "The law does not allow that day (limit and citation say why), or the"
                            + " school or college is closed",
            content =
                    @Content(
                            mediaType = "application/problem+json",
                            schema = @Schema(ref = "Problem"),
                            examples =
                                    @ExampleObject(
                                            name = "MeetingTooLate",
                                            ref = "MeetingTooLate")))
    public ReviewView meet(@PathParam("id") UUID id, @NotNull @Valid SetMeeting meeting) {
        return reviews.meet(caller.commandNeedingMatch(id), meeting);
    }
}
