package london.dsco.advice.performance;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.figures.CsvWriter;
import london.dsco.figures.SvgWriter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The borough's own figures. */
@Path("/performance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Performance", description = "The borough's timeliness and quality")
public class PerformanceResource {

    private final Performance performance;
    private final Caller caller;

    PerformanceResource(Performance performance, Caller caller) {
        this.performance = performance;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV, SvgWriter.IMAGE_SVG})
    @RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
    @Operation(
            operationId = "getPerformance",
            summary = "Read timeliness and quality",
            description =
                    "Counts the advice of a period. A team-manager sees the figures of their own"
                            + " teams, without FIRST_ASKED_UNDER_FIVE and EARLY_HELP_BEFORE, which"
                            + " depend on earlier requests of every team. A borough-admin sees"
                            + " only how much was on time, in whole quarters that have ended, in"
                            + " total, by quarter or by month. Figures that could identify a child"
                            + " are suppressed. Ask for text/csv for a table, for image/svg+xml"
                            + " for a chart of what was on time.")
    public PerformanceView figures(@BeanParam FigureSearch search) {
        return performance.read(caller.actor(), search);
    }
}
