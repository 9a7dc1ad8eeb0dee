package london.dsco.advice.escalation;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The escalations of a borough. */
@Path("/escalations")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
public class BoroughEscalationResource {

    private final Escalating escalating;
    private final Caller caller;
    private final Pages pages;

    BoroughEscalationResource(Escalating escalating, Caller caller, Pages pages) {
        this.escalating = escalating;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "listBoroughEscalations",
            summary = "List what was raised with you in your borough",
            description = "Oldest first.")
    public Page<EscalationView> list(
            @Parameter(description = "OPEN for those waiting for your answer; leave it out for all")
                    @QueryParam("state")
                    EscalationState state,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                escalating.ofBorough(caller.actor(), state, pages.afterId(page), page.limit()),
                page,
                escalation -> escalation.id().toString());
    }
}
