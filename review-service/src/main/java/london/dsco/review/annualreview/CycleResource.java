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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The statutory timeline of a plan's current review. */
@Path("/plans/{planRef}/cycle")
@Tag(name = "Reviews")
@Produces(APPLICATION_JSON)
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
public class CycleResource {

    private final AnnualReviewService reviews;
    private final Caller caller;

    CycleResource(AnnualReviewService reviews, Caller caller) {
        this.reviews = reviews;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getCycle",
            summary = "Read a plan's statutory timeline",
            description =
                    "Shows every date of the current review cycle with its legal basis, as"
                            + " far as your role can see it. Dates that depend on the meeting appear"
                            + " once a meeting is set.")
    public CycleView get(
            @Parameter(description = "The borough's own reference for the plan")
                    @PathParam("planRef")
                    @Size(max = 64)
                    String planRef) {
        return reviews.cycle(planRef, caller.actor());
    }
}
