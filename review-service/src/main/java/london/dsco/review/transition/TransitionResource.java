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

/** The assessment of what a plan's child will need as an adult. */
@Path("/plans/{planRef}/transition-assessments")
@Tag(
        name = "Transition to adult care",
        description = "The assessment of what a child will need as an adult (Care Act 2014, s 58)")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class TransitionResource {

    private static final String PLAN = "The borough's own reference for the plan";
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
            summary = "Record a request for a transition assessment",
            description =
                    "You can record this at any age under 18: the law sets no minimum. It stays in"
                            + " the list of open assessments until it is concluded or will not be"
                            + " carried out. If the outcome was NOT_YET, a new request by the"
                            + " child, a parent or a carer replaces the earlier one and waits for a"
                            + " new decision. The history keeps what came before.\n\nIf a team"
                            + " other than the child's social worker's must decide, such as one in"
                            + " adult social care, name it.")
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
            summary = "Read the transition assessments for a plan's child",
            description =
                    "The DSCO and the managers of the team that decided also see the reasons."
                            + " Others see states and dates. A manager of another team gets 404:"
                            + " managers see the children for whom their team is responsible, the"
                            + " assessments that their team must decide, and those that no team has"
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
                    "With NOT_YET, REFUSED and NOT_IN_BEST_INTERESTS, give reasons. Also give the"
                            + " day on which whoever asked received them in writing, with advice on"
                            + " how to prevent or delay needs (s 58(5)). Do the same with"
                            + " CHILD_DECLINED if a parent or carer asked. With NOT_YET, give the"
                            + " day to look again, and record the outcome again then. A child's"
                            + " young age is not a reason.")
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
            summary = "Record the conclusion about adult services",
            description =
                    "Until then, services for the child continue after the 18th birthday (Children"
                            + " Act 1989, s 17ZH; Chronically Sick and Disabled Persons Act 1970, s"
                            + " 2A).")
    public TransitionView conclude(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = WHICH) @PathParam("transitionId") UUID transitionId,
            @NotNull @Valid ConcludeTransition said) {
        return transitioning.conclude(caller.command(planRef), transitionId, said);
    }
}
