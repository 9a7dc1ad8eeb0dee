package london.dsco.review.annualreview;

import static london.dsco.kit.caller.Roles.BOROUGH_SYSTEM;
import static london.dsco.kit.caller.Roles.DSCO;
import static london.dsco.kit.caller.Roles.HEALTH_PARTNER;
import static london.dsco.kit.caller.Roles.REVIEW_COORDINATOR;
import static london.dsco.kit.caller.Roles.SEN_CASEWORKER;
import static london.dsco.kit.caller.Roles.TEAM_MANAGER;
import static london.dsco.kit.caller.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import london.dsco.kit.http.Representations;

/** The statutory timeline of a plan's present review. */
@Path("/plans/{planRef}/cycle")
@RolesAllowed({
    BOROUGH_SYSTEM,
    DSCO,
    HEALTH_PARTNER,
    REVIEW_COORDINATOR,
    SEN_CASEWORKER,
    TEAM_MANAGER,
    VIRTUAL_SCHOOL
})
public class CycleResource {

    private final AnnualReviewService reviews;
    private final Representations representations;

    CycleResource(AnnualReviewService reviews, Representations representations) {
        this.reviews = reviews;
        this.representations = representations;
    }

    @GET
    public Response get(@PathParam("planRef") String planRef) {
        return representations.ok(reviews.cycle(planRef));
    }
}
