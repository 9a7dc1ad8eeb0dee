package london.dsco.review.transition;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
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
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The assessment of what the child of a plan will need as an adult. */
@Path("/plans/{planRef}/transition-assessments")
@Tag(
        name = "Transition to adult care",
        description = "The assessment of what a child will need as an adult (Care Act 2014, s 58)")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class TransitionResource {

    private static final String PLAN = "The borough's own reference of the plan";
    private static final String WHICH = "Which assessment";

    private final Transitioning transitioning;
    private final Caller caller;

    TransitionResource(Transitioning transitioning, Caller caller) {
        this.transitioning = transitioning;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, REVIEW_COORDINATOR, SEN_CASEWORKER, TEAM_MANAGER})
    @Operation(
            operationId = "askForTransitionAssessment",
            summary = "Record that a transition assessment is asked for",
            description =
                    "At any age under 18: the law sets no lowest one. It stands in the list of open"
                            + " assessments until it is concluded or is not to be carried out."
                            + " Where it was NOT_YET, a request by the child, a parent or a carer"
                            + " takes the place of the earlier one, and it waits to be decided"
                            + " again. The history keeps what came before.\n\n"
                            + "Name the team that is to decide it where it is not that of the"
                            + " child's social worker, such as one of adult social care.")
    public RestResponse<TransitionView> ask(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @NotNull @Valid AskForTransition said) {
        TransitionView made = transitioning.ask(caller.command(planRef), said);
        return Created.at("/reviews/v1/plans/" + planRef + "/transition-assessments", made);
    }

    @GET
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER, TEAM_MANAGER})
    @Operation(
            operationId = "getTransitionAssessments",
            summary = "Read the transition assessments of a plan's child",
            description =
                    "The DSCO and managers of the team that decided read the reasons too. Others see"
                            + " states and dates. To a manager of another team there is no such"
                            + " plan: theirs are the children for whom their team answers, the"
                            + " assessments that their team is to decide, and what is nobody's"
                            + " yet.")
    public TransitionsView read(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef) {
        return transitioning.read(planRef, caller.actor());
    }

    @POST
    @Path("/{transitionId}/outcome")
    @RolesAllowed({BOROUGH_SYSTEM, TEAM_MANAGER})
    @Operation(
            operationId = "recordTransitionOutcome",
            summary = "Record the outcome of a transition assessment",
            description =
                    "With NOT_YET, REFUSED and NOT_IN_BEST_INTERESTS, give reasons, and the day on"
                            + " which whoever asked was given them in writing with advice on how to"
                            + " prevent or delay needs (s 58(5)); with CHILD_DECLINED too where a"
                            + " parent or carer asked. With NOT_YET, give the day to look again, and record the"
                            + " outcome again then. That a child is young is no reason.")
    public TransitionView decide(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = WHICH) @PathParam("transitionId") UUID transitionId,
            @NotNull @Valid RecordTransitionOutcome said) {
        return transitioning.decide(caller.command(planRef), transitionId, said);
    }

    @POST
    @Path("/{transitionId}/conclusion")
    @RolesAllowed({BOROUGH_SYSTEM, TEAM_MANAGER})
    @Operation(
            operationId = "concludeTransitionAssessment",
            summary = "Record what was concluded on adult services",
            description =
                    "Until then, services for the child go on after the 18th birthday (Children Act"
                            + " 1989, s 17ZH; Chronically Sick and Disabled Persons Act 1970, s"
                            + " 2A).")
    public TransitionView conclude(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = WHICH) @PathParam("transitionId") UUID transitionId,
            @NotNull @Valid ConcludeTransition said) {
        return transitioning.conclude(caller.command(planRef), transitionId, said);
    }
}
