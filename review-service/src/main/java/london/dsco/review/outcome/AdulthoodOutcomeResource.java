package london.dsco.review.outcome;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The outcomes for preparing for adulthood. */
@Path("/plans/{planRef}/adulthood-outcomes")
@Tag(
        name = "Preparing for adulthood",
        description = "Outcomes in the four areas of preparing for adulthood, review by review")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class AdulthoodOutcomeResource {

    private static final String PLAN = "The borough's own reference for the plan";

    private final SettingOutcomes outcomes;
    private final Caller caller;

    AdulthoodOutcomeResource(SettingOutcomes outcomes, Caller caller) {
        this.outcomes = outcomes;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, BOROUGH_SYSTEM, REVIEW_COORDINATOR, SEN_CASEWORKER, TEAM_MANAGER})
    @Operation(
            operationId = "setAdulthoodOutcome",
            summary = "Set a preparing for adulthood outcome",
            description =
                    "The outcome is in one of the four areas. You can set it at any age: reviews"
                            + " cover preparing for adulthood from Year 9, or from"
                            + " transitionStartAge if the borough begins earlier. It can be set by"
                            + " those who run reviews, by the social worker whom social care sends"
                            + " to the review, and by the managers of that worker's team. Every"
                            + " other author or manager gets 404.")
    public RestResponse<AdulthoodOutcomeView> set(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @NotNull @Valid SetAdulthoodOutcome said) {
        AdulthoodOutcomeView made = outcomes.set(caller.command(planRef), said);
        return Created.at("/reviews/v1/plans/" + planRef + "/adulthood-outcomes", made);
    }

    @GET
    @RolesAllowed({
        ADVICE_AUTHOR,
        BOROUGH_SYSTEM,
        DSCO,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        TEAM_MANAGER
    })
    @Operation(
            operationId = "getAdulthoodOutcomes",
            summary = "Read a plan's preparing for adulthood outcomes",
            description =
                    "Each comes with its progress at every review. The DSCO can read outcomes but"
                            + " not set them.")
    public AdulthoodOutcomesView read(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef) {
        return outcomes.read(planRef, caller.actor());
    }
}
