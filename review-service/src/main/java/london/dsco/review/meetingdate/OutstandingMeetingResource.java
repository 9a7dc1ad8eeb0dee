package london.dsco.review.meetingdate;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reviews whose setting was asked for a day and has not proposed one. */
@Path("/meetings-outstanding")
@Tag(name = "Meeting dates")
@Produces(APPLICATION_JSON)
public class OutstandingMeetingResource {

    private final Proposing proposing;
    private final Caller caller;
    private final Pages pages;

    OutstandingMeetingResource(Proposing proposing, Caller caller, Pages pages) {
        this.proposing = proposing;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR, SEN_CASEWORKER, SETTING})
    @Operation(
            operationId = "listOutstandingMeetings",
            summary = "List reviews whose setting has not proposed a day",
            description =
                    "The service asks each setting eight weeks before the last day for the meeting,"
                            + " and again every two weeks. A setting sees only its own reviews.")
    public Page<OutstandingMeetingView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                proposing.outstanding(pages.afterId(page), caller.actor(), page.limit()),
                page,
                line -> line.reviewId().toString());
    }
}
