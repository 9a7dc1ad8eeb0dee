package london.dsco.review.plan;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Involvement;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reads the register of plans. */
@Path("/plans")
@Tag(name = "Plans", description = "The register that each borough's own system feeds")
@Produces(APPLICATION_JSON)
@RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
public class PlanResource {

    private final PlanReading plans;
    private final Caller caller;
    private final Pages pages;

    PlanResource(PlanReading plans, Caller caller, Pages pages) {
        this.plans = plans;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Path("/{planRef}")
    @Operation(operationId = "getPlan", summary = "Read a plan")
    public PlanView get(
            @Parameter(description = "The borough's own reference for the plan")
                    @PathParam("planRef")
                    @Size(max = 64)
                    String planRef) {
        return plans.one(planRef, caller.actor());
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description =
                    "Ordered by reference. Plans that the authority has ceased to maintain are left"
                            + " out.")
    public Page<PlanView> list(
            @Parameter(description = "Only plans of this child")
                    @QueryParam("childRef")
                    @Size(max = 64)
                    String childRef,
            @Parameter(description = "Only plans whose review cycle ends before this date")
                    @QueryParam("dueBefore")
                    LocalDate dueBefore,
            @Parameter(description = "Only plans of children known to social care in this way")
                    @QueryParam("involvement")
                    Involvement involvement,
            @BeanParam @Valid PageRequest page) {
        var filter = new PlanFilter(childRef, dueBefore, involvement);
        String after = pages.after(page).orElse("");
        List<PlanView> found = plans.after(after, filter, caller.actor(), page.limit());
        return pages.of(found, page, PlanView::planRef);
    }
}
