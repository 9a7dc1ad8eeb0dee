package london.dsco.advice.withoutadvice;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

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

/** Plans that were issued without advice. */
@Path("/plans-without-advice")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Plans without advice",
        description = "Plans that were issued while social care's advice was still due")
public class WithoutAdviceResource {

    private static final String FROM =
            "First London date on which the plan was issued; by default a year before to";
    private static final String TO =
            "Last London date on which the plan was issued; by default today";

    private final Reporting reporting;
    private final Caller caller;
    private final Pages pages;

    WithoutAdviceResource(Reporting reporting, Caller caller, Pages pages) {
        this.reporting = reporting;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "listPlansWithoutAdvice",
            summary = "List plans issued without advice",
            description =
                    "Includes those whose advice has been sent since. A team-manager sees those of"
                            + " their own teams, and those without an author.")
    public Page<PlanWithoutAdviceView> list(
            @Parameter(description = FROM) @QueryParam("from") LocalDate from,
            @Parameter(description = TO) @QueryParam("to") LocalDate to,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                reporting.list(caller.actor(), from, to, pages.afterId(page), page.limit()),
                page,
                plan -> plan.requestId().toString());
    }

    @GET
    @Path("/figures")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "getPlansWithoutAdviceFigures",
            summary = "Count plans issued without advice",
            description =
                    "Grouped by how social care knows the children. Look first at those not known"
                            + " to social care.")
    public PlansWithoutAdviceFiguresView figures(
            @Parameter(description = FROM) @QueryParam("from") LocalDate from,
            @Parameter(description = TO) @QueryParam("to") LocalDate to) {
        return reporting.figures(caller.actor(), from, to);
    }
}
