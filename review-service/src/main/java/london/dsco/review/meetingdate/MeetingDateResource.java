package london.dsco.review.meetingdate;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SETTING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The day that a setting proposes for its review. */
@Path("/reviews/{id}/meeting-proposals")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@Tag(
        name = "Meeting dates",
        description = "Settings propose dates; those that do not reply are asked again")
public class MeetingDateResource {

    private final Proposing proposing;
    private final Caller caller;

    MeetingDateResource(Proposing proposing, Caller caller) {
        this.proposing = proposing;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, SETTING})
    @Operation(
            operationId = "proposeMeeting",
            summary = "Propose a date for a review's meeting",
            description =
                    "A setting proposes a date for one of its own reviews. It can propose"
                            + " another until the borough confirms one. A date after the last day the"
                            + " law allows is refused, with that day and its citation, while that day"
                            + " can still be met. So is a day when the setting is closed, while there"
                            + " is still an open day.")
    public RestResponse<ProposedMeetingView> propose(
            @PathParam("id") UUID id, @NotNull @Valid ProposeMeeting said) {
        return Created.at("/reviews/v1/reviews/" + id, proposing.propose(caller.command(id), said));
    }
}
