package london.dsco.review.invitation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The people invited to the meeting of a review. */
@Path("/reviews/{id}")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(
        name = "Invitations",
        description = "Who should be at a review, who is invited, and the duty inbox")
public class InvitationResource {

    private final Inviting inviting;
    private final Allocating allocating;
    private final Caller caller;

    InvitationResource(Inviting inviting, Allocating allocating, Caller caller) {
        this.inviting = inviting;
        this.allocating = allocating;
        this.caller = caller;
    }

    @GET
    @Path("/invitees")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "listInvitees",
            summary = "List who should be at a review",
            description =
                    "Lists the people whom the law and good practice require for this child, each"
                            + " with the reason and its citation. Social care is on every list.")
    public InviteesView invitees(@PathParam("id") UUID id) {
        return inviting.proposed(id, caller.actor());
    }

    @GET
    @Path("/availability")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "getAvailability",
            summary = "Read who is unavailable on a day",
            description =
                    "Ask before you propose or confirm a meeting, and again once people are"
                            + " invited. The response covers the invited practitioners and the"
                            + " child's social worker: whether the register says they work on that"
                            + " day or are away, and whether they are invited to another review. A"
                            + " meeting has a day but no time. A finding does not block a meeting:"
                            + " statutory dates come first. Ask about today or a later day, up to"
                            + " three months ahead and no later than the last day of the review,"
                            + " unless that has passed. In any seven days you can ask about ten days"
                            + " of one practitioner, not counting days of meetings that are set. The"
                            + " access log records who you asked about and for which day.")
    public AvailabilityView availability(
            @PathParam("id") UUID id,
            @Parameter(description = "The day; by default the day of the meeting that is set")
                    @QueryParam("on")
                    LocalDate on) {
        return inviting.availability(id, on, caller.actor());
    }

    @POST
    @Path("/invitations")
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, REVIEW_COORDINATOR, SEN_CASEWORKER})
    @Operation(
            operationId = "inviteToReview",
            summary = "Invite people to a review",
            description =
                    "Set the meeting first. Social care is always invited: if you leave it"
                            + " out, or do not send a user name, its invitation goes to the duty"
                            + " inbox. An invitation less than two weeks before the meeting is"
                            + " accepted and marked noticeShort. The response says what may keep each"
                            + " practitioner away on that day.")
    public RestResponse<InvitationsView> invite(
            @PathParam("id") UUID id, @NotNull @Valid InviteToReview said) {
        InvitationsView invited = inviting.invite(caller.command(id), said);
        return Created.at("/reviews/v1/reviews/" + id + "/invitations", invited);
    }

    @GET
    @Path("/invitations")
    @RolesAllowed({
        BOROUGH_SYSTEM,
        DSCO,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        SETTING,
        VIRTUAL_SCHOOL
    })
    @Operation(
            operationId = "listInvitations",
            summary = "List the invitations to a review",
            description =
                    "Also lists who must be invited but has not been. A setting sees only its own"
                            + " invitation.")
    public InvitationsView invitations(@PathParam("id") UUID id) {
        return inviting.list(id, caller.actor());
    }

    @POST
    @Path("/allocation")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR})
    @Operation(
            operationId = "allocateReviewWorker",
            summary = "Say who takes up social care's invitation",
            description = "This takes the review out of the duty inbox.")
    public InvitationView allocate(@PathParam("id") UUID id, @NotNull @Valid AllocateWorker said) {
        return allocating.allocate(caller.command(id), said);
    }
}
