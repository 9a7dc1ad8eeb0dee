package london.dsco.review.invitation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;

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

/** Reviews to which social care is invited but for which it has no worker yet. */
@Path("/duty-inbox")
@Tag(name = "Invitations")
@Produces(APPLICATION_JSON)
public class DutyInboxResource {

    private final Allocating allocating;
    private final Caller caller;
    private final Pages pages;

    DutyInboxResource(Allocating allocating, Caller caller, Pages pages) {
        this.allocating = allocating;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, REVIEW_COORDINATOR})
    @Operation(
            operationId = "listDutyInbox",
            summary = "List reviews that need a social care worker",
            description =
                    "Oldest invitation first. Allocating a worker takes a review off this list.")
    public Page<DutyInboxView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                allocating.inbox(pages.afterId(page), caller.actor(), page.limit()),
                page,
                line -> line.invitationId().toString());
    }
}
