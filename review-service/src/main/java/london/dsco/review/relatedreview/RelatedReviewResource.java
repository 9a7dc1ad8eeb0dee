package london.dsco.review.relatedreview;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A child's other reviews, and all of their reviews side by side. */
@Path("/plans/{planRef}")
@Tag(
        name = "Related reviews",
        description =
                "A child's care and education reviews alongside the annual review of"
                        + " their plan")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class RelatedReviewResource {

    private static final String PLAN = "The borough's own reference for the plan";
    private static final String AUTHORITY =
            "GSS code of the borough that maintains the plan; your own when left"
                    + " out. A virtual school must name it for a child its authority looks"
                    + " after whose plan another borough maintains.";
    private static final String GSS = "^E\\d{8}$";
    private static final String A_GSS_CODE = "A GSS code is the letter E and eight digits.";

    private final RecordingRelatedReviews related;
    private final TimelineReading timelines;
    private final Caller caller;

    RelatedReviewResource(
            RecordingRelatedReviews related, TimelineReading timelines, Caller caller) {
        this.related = related;
        this.timelines = timelines;
        this.caller = caller;
    }

    @PUT
    @Path("/related-reviews")
    @RolesAllowed({VIRTUAL_SCHOOL, BOROUGH_SYSTEM})
    @Operation(
            operationId = "recordRelatedReviews",
            summary = "Record a child's other reviews",
            description =
                    "Send all the reviews that you keep, each time: they replace those sent before."
                            + " The borough's system keeps every kind. A virtual school keeps PEP"
                            + " and CLA reviews, and does not change the others.\n\nGive a fixed"
                            + " day or a window, or say what the next review is counted from. In"
                            + " that case dueBy says when it is due, with its source and whether"
                            + " that is law, statutory guidance or practice.")
    public RelatedReviewsView keep(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority,
            @NotNull @Valid RecordRelatedReviews reviews) {
        return related.keep(caller.command(planRef), planAuthority, reviews);
    }

    @GET
    @Path("/related-reviews")
    @RolesAllowed({VIRTUAL_SCHOOL, BOROUGH_SYSTEM, SEN_CASEWORKER})
    @Operation(
            operationId = "getRelatedReviews",
            summary = "Read a child's other reviews",
            description =
                    "A caseworker sees their dates. A virtual school sees the PEP and the CLA"
                            + " review of its children. It sees when a child in need or child"
                            + " protection plan is reviewed, but not which of the two.")
    public RelatedReviewsView read(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority) {
        return related.read(planRef, planAuthority, caller.actor());
    }

    @GET
    @Path("/timeline")
    @RolesAllowed({VIRTUAL_SCHOOL, BOROUGH_SYSTEM, SEN_CASEWORKER, REVIEW_COORDINATOR, DSCO})
    @Operation(
            operationId = "getTimeline",
            summary = "Read all of a child's reviews side by side",
            description =
                    "Shows the annual review and the other reviews your role can see, by"
                            + " date. Reviews with the same togetherOn could be one meeting on that"
                            + " day. The annual review is only ever brought forward for this, by"
                            + " eight weeks at most: its twelve months then start again. If the child"
                            + " moves, earlyReviewBy says by when to hold it early. The response"
                            + " counts the meetings with and without combining them.")
    public TimelineView timeline(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority) {
        return timelines.read(planRef, planAuthority, caller.actor());
    }
}
