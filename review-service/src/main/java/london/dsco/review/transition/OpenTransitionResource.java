package london.dsco.review.transition;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

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

/** The list of assessments that adult social care has to decide. */
@Path("/transition-assessments")
@Tag(name = "Transition to adult care")
@Produces(APPLICATION_JSON)
public class OpenTransitionResource {

    private final Transitioning transitioning;
    private final Caller caller;
    private final Pages pages;

    OpenTransitionResource(Transitioning transitioning, Caller caller, Pages pages) {
        this.transitioning = transitioning;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "listOpenTransitionAssessments",
            summary = "List open transition assessments",
            description =
                    "Lists assessments that wait for a decision, must be looked at again, or were"
                            + " carried out but have no conclusion. Oldest first. A manager sees"
                            + " those of the children for whom their team is responsible, those"
                            + " that their team must decide, and those that no team has yet.")
    public Page<OpenTransitionView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                transitioning.open(pages.afterId(page), caller.actor(), page.limit()),
                page,
                line -> line.id().toString());
    }
}
