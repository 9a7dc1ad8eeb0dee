package london.dsco.advice.performance;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
    @RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
    @Operation(
            operationId = "getPerformance",
            summary = "Read timeliness and quality",
            description =
                    "Counts the advice dispatched in a period. A team-manager reads the figures of"
                            + " their own teams. A borough-admin reads only how much was on time, in"
                            + " whole quarters that have ended, in total, by quarter or by month;"
                            + " figures that could tell of a child are suppressed.")
    public PerformanceView figures(
            @Parameter(description = "First London date of dispatch; by default a year before to")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date of dispatch; by default today")
                    @QueryParam("to")
                    LocalDate to,
            @Parameter(description = "What the figures are grouped by")
                    @QueryParam("groupBy")
                    @DefaultValue("NONE")
                    Grouping groupBy) {
        return performance.read(caller.actor(), from, to, groupBy);
    }
}
