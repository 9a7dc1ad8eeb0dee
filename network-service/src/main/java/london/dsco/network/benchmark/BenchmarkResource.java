package london.dsco.network.benchmark;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import london.dsco.kit.http.Representations;
import london.dsco.network.measure.Quarter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * How the boroughs compare. Everyone is shown the same published table, one's own borough included;
 * a borough's exact figures are in its own advice-service.
 */
@Path("/benchmarks")
@Tag(name = "Benchmarks")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class BenchmarkResource {

    private static final String EXAMPLE =
            """
            {"measure": "TIMELINESS", "from": "2026-Q4", "to": "2026-Q4", "quarters": [{"quarter": "2026-Q4", "open": true,
             "region": {"numerator": 3480, "denominator": 4110, "percent": 84.7,
                        "withExceptions": {"numerator": 3620, "percent": 88.1}},
             "boroughs": [
               {"gss": "E09000001", "name": "City of London", "numerator": "c", "denominator": "c", "percent": "c",
                "withExceptions": {"numerator": "c", "percent": "c"}},
               {"gss": "E09000007", "name": "Camden", "numerator": 118, "denominator": 142, "percent": 83.1,
                "withExceptions": {"numerator": 127, "percent": 89.4}},
               {"gss": "E09000019", "name": "Islington", "numerator": "c", "denominator": 97, "percent": "c",
                "withExceptions": {"numerator": "c", "percent": "c"}}]}]}""";

    private final BenchmarkService benchmarks;
    private final Representations representations;

    BenchmarkResource(BenchmarkService benchmarks, Representations representations) {
        this.benchmarks = benchmarks;
        this.representations = representations;
    }

    @GET
    @Operation(
            operationId = "getBenchmark",
            summary = "Compare the boroughs on one measure",
            description =
                    "The cohort of a quarter is the advice dispatched in it. Small numbers are hidden: `c` stands for a"
                            + " suppressed figure, `z` for a percentage of nothing; zero is shown. A figure can be hidden"
                            + " to protect another. The City of London is part of the region only.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BenchmarkView.class),
                            examples = @ExampleObject(name = "timeliness", value = EXAMPLE)))
    public Response get(
            @QueryParam("measure")
                    @NotNull
                    @Parameter(
                            description =
                                    "`TIMELINESS`: within six weeks. `QUALITY`: graded Good or Outstanding."
                                            + " `REMINDER_COVERAGE`: reminded at four weeks, or dispatched before."
                                            + " `NO_NEEDS_RATE`: no social care needs identified.")
                    BenchmarkMeasure measure,
            @QueryParam("from")
                    @Pattern(regexp = Quarter.PATTERN)
                    @Parameter(
                            description =
                                    "First quarter; without it, four quarters up to the last.",
                            example = "2026-Q1")
                    String from,
            @QueryParam("to")
                    @Pattern(regexp = Quarter.PATTERN)
                    @Parameter(
                            description = "Last quarter; without it, the latest published one.",
                            example = "2026-Q4")
                    String to) {
        return representations.ok(benchmarks.get(measure, quarter(from), quarter(to)));
    }

    private static Optional<Quarter> quarter(String written) {
        return Optional.ofNullable(written).map(Quarter::fromString);
    }
}
