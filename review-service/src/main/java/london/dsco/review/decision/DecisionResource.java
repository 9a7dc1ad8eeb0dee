package london.dsco.review.decision;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The report of a review's meeting, and what the authority decides after it. */
@Path("/reviews/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(
        name = "Decisions",
        description = "The report of the meeting, the authority's decision and what follows")
public class DecisionResource {

    private final Reporting reporting;
    private final Deciding deciding;
    private final Caller caller;

    DecisionResource(Reporting reporting, Deciding deciding, Caller caller) {
        this.reporting = reporting;
        this.deciding = deciding;
        this.caller = caller;
    }

    @POST
    @Path("/report")
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, REVIEW_COORDINATOR, SEN_CASEWORKER, SETTING})
    @Operation(
            operationId = "recordMeetingReport",
            summary = "Record the report of the meeting",
            description =
                    "Whoever convened the meeting must send everybody who was invited a"
                            + " report within two weeks, with the recommendations and any differences"
                            + " between them (reg 20(7) to (9)). A setting records the reports of its"
                            + " own meetings.")
    public RestResponse<MeetingReportView> report(
            @PathParam("id") UUID id, @NotNull @Valid RecordReport said) {
        MeetingReportView made = reporting.receive(caller.command(id), said);
        return Created.at("/reviews/v1/reviews/" + id + "/report", made);
    }

    @GET
    @Path("/report")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER, SETTING})
    @Operation(operationId = "getMeetingReport", summary = "Read the report of the meeting")
    public MeetingReportView report(@PathParam("id") UUID id) {
        return reporting.read(id, caller.actor());
    }

    @POST
    @Path("/decision")
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
    @Operation(
            operationId = "recordReviewDecision",
            summary = "Record what the authority decided",
            description =
                    "Completes the review and begins the next cycle on the day of the decision."
                            + " Record the meeting as HELD first. REASSESS opens a request for"
                            + " advice if advice-service knows the plan.")
    public RestResponse<DecisionView> decide(
            @PathParam("id") UUID id, @NotNull @Valid RecordDecision said) {
        DecisionView made = deciding.decide(caller.command(id), said);
        return Created.at("/reviews/v1/reviews/" + id + "/decision", made);
    }

    @GET
    @Path("/decision")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "getReviewDecision",
            summary = "Read what the authority decided",
            description =
                    "Shows what follows from the decision, by when, and the law behind each day.")
    public DecisionView decision(@PathParam("id") UUID id) {
        return deciding.read(id, caller.actor());
    }

    @POST
    @Path("/decision/final-plan")
    @RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
    @Operation(
            operationId = "recordFinalPlan",
            summary = "Record the outcome of a decision to amend",
            description =
                    "It ends with the final plan, or with the reasons for not amending it after"
                            + " all, within eight weeks of the notice (reg 22).")
    public DecisionView end(@PathParam("id") UUID id, @NotNull @Valid RecordFinalPlan said) {
        return deciding.end(caller.command(id), said);
    }
}
