package london.dsco.advice.tribunal;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.advice.clock.ClockState;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The Tribunal's recommendations in the cases of the borough. */
@Path("/tribunal-cases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tribunal")
public class TribunalCaseListResource {

    private final Responding responding;
    private final Caller caller;
    private final Pages pages;

    TribunalCaseListResource(Responding responding, Caller caller, Pages pages) {
        this.responding = responding;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({DSCO, SEN_CASEWORKER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "listTribunalCases",
            summary = "List the Tribunal's recommendations in the borough",
            description = "Oldest first, without their words.")
    public Page<TribunalCaseLine> list(
            @Parameter(
                            description =
                                    "The state of the five weeks today. Nothing excuses a late"
                                            + " response, so EXCUSED_LATE finds none.")
                    @QueryParam("state")
                    ClockState state,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                responding.list(state, pages.afterId(page), page.limit(), caller.actor()),
                page,
                each -> each.id().toString());
    }
}
