package london.dsco.review.annualreview;

import static london.dsco.kit.caller.Roles.BOROUGH_SYSTEM;
import static london.dsco.kit.caller.Roles.DSCO;
import static london.dsco.kit.caller.Roles.HEALTH_PARTNER;
import static london.dsco.kit.caller.Roles.REVIEW_COORDINATOR;
import static london.dsco.kit.caller.Roles.SEN_CASEWORKER;
import static london.dsco.kit.caller.Roles.TEAM_MANAGER;
import static london.dsco.kit.caller.Roles.VIRTUAL_SCHOOL;

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

/** The annual reviews of plans and their meetings. */
@Path("/reviews")
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
    public Response get(@PathParam("id") UUID id) {
        return representations.ok(reviews.get(id));
    }

    @PUT
    @Path("/{id}/meeting")
    @RolesAllowed({REVIEW_COORDINATOR, SEN_CASEWORKER, BOROUGH_SYSTEM})
    public Response meet(@PathParam("id") UUID id, @NotNull @Valid SetMeeting meeting) {
        return representations.of(200, reviews.meet(id, meeting));
    }
}
