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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The borough's own figures. */
@Path("/performance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Performance")
public class PerformanceResource {

    private final PerformanceService performance;
    private final Representations representations;

    PerformanceResource(PerformanceService performance, Representations representations) {
        this.performance = performance;
        this.representations = representations;
    }

    @GET
    @RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN})
    @Operation(
            operationId = "getPerformance",
            summary = "Read timeliness and quality",
            description =
                    "Counts the advice dispatched in the period, the last twelve months where none is given.")
    @APIResponseSchema(
            value = PerformanceView.class,
            responseCode = "200",
            responseDescription = "The figures")
    public Response figures(
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("groupBy") @DefaultValue("NONE") Grouping groupBy) {
        return representations.ok(performance.figures(from, to, groupBy));
    }
}
