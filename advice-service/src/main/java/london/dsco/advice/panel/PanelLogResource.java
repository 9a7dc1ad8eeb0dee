package london.dsco.advice.panel;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The panels about all requests of a borough. */
@Path("/panel-decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Panels")
public class PanelLogResource {

    private final Sitting sitting;
    private final Caller caller;
    private final Pages pages;

    PanelLogResource(Sitting sitting, Caller caller, Pages pages) {
        this.sitting = sitting;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "listPanelLog",
            summary = "Read the panel log of your borough",
            description =
                    "Ordered by the date of the panel. The access log records every request that"
                            + " you see here.")
    public Page<PanelDecisionView> list(
            @Parameter(description = "First London date; by default a year before the last")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date; by default today") @QueryParam("to")
                    LocalDate to,
            @BeanParam @Valid PageRequest page) {
        PanelPosition after = pages.after(page).map(PanelPosition::parse).orElse(null);
        return pages.of(
                sitting.log(from, to, after, page.limit(), caller.actor()),
                page,
                panel -> PanelPosition.of(panel).key());
    }
}
