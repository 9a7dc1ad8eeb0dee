package london.dsco.network.impact;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.figures.CsvWriter;
import london.dsco.network.measure.Measure;
import london.dsco.network.practice.ChangeKind;
import london.dsco.network.practice.Theme;
import london.dsco.web.Caller;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The changes that practices brought, as data and as a table. */
@Path("/practices/impact")
@Tag(name = "Practices")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class ImpactResource {

    private final Impact impact;
    private final Caller caller;
    private final Pages pages;

    ImpactResource(Impact impact, Caller caller, Pages pages) {
        this.impact = impact;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @Operation(
            operationId = "getPracticeImpact",
            summary = "Read what practices have changed",
            description =
                    "Shows figures before and after, and the months between, for published"
                            + " practices and for boroughs that share their adoption of them. limit"
                            + " is the number of practices on a page. Ask for text/csv for a table"
                            + " with a line for each figure; the Link header leads to the next"
                            + " page.")
    public ImpactView read(
            @Parameter(description = "Only practices with this theme") @QueryParam("theme")
                    Theme theme,
            @Parameter(description = "Only figures for this measure in the benchmarks")
                    @QueryParam("benchmark")
                    Measure benchmark,
            @Parameter(description = "Only results, or only targets") @QueryParam("kind")
                    ChangeKind kind,
            @BeanParam @Valid PageRequest page) {
        return ImpactView.of(
                pages.of(
                        impact.read(
                                pages.afterId(page),
                                new Impact.Asked(theme, benchmark, kind),
                                caller.actor(),
                                page.rows()),
                        page,
                        one -> one.practiceId().toString()));
    }
}
