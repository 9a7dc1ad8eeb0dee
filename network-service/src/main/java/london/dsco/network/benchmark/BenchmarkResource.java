package london.dsco.network.benchmark;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Optional;
import london.dsco.network.measure.Cohort;
import london.dsco.network.measure.Measure;
import london.dsco.network.measure.Quarter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The comparison of the boroughs. Everybody sees the same published table. A borough's exact
 * figures are in its own advice-service and review-service.
 */
@Path("/benchmarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Benchmarks", description = "Measures by borough and quarter")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class BenchmarkResource {

    private final Benchmarks benchmarks;
    private final Caller caller;

    BenchmarkResource(Benchmarks benchmarks, Caller caller) {
        this.benchmarks = benchmarks;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getBenchmark",
            summary = "Compare the boroughs on one measure",
            description =
                    "Small numbers are hidden. `c` stands for a hidden figure and `z` for a"
                            + " percentage with nothing to count. Zero is shown. The City of London"
                            + " is never shown and is not part of the region. A published quarter"
                            + " does not change; a correction is a new revision. A quarter's advice"
                            + " figures are published 14 days after its end. Its figures for annual"
                            + " reviews follow four weeks later, because a review may take four weeks"
                            + " to be decided.")
    public BenchmarkView get(
            @QueryParam("measure") @NotNull @Parameter(description = "What to compare")
                    Measure measure,
            @QueryParam("cohort")
                    @DefaultValue("DISPATCHED")
                    @Parameter(
                            description =
                                    "`DISPATCHED`: advice dispatched in the quarter. `DUE`: advice due in"
                                            + " the quarter, whether sent or not. `MET`: annual reviews whose meeting"
                                            + " was held in the quarter. A measure of reviews uses `MET` only.")
                    Cohort cohort,
            @QueryParam("from")
                    @Pattern(regexp = Quarter.PATTERN)
                    @Parameter(
                            description = "First quarter; by default, four quarters up to the last",
                            example = "2026-Q1")
                    String from,
            @QueryParam("to")
                    @Pattern(regexp = Quarter.PATTERN)
                    @Parameter(
                            description = "Last quarter; by default, the latest published quarter",
                            example = "2026-Q4")
                    String to) {
        return benchmarks.of(caller.actor(), measure, cohort, quarter(from), quarter(to));
    }

    @GET
    @Path("/measures")
    @Operation(operationId = "listMeasures", summary = "List the measures and their definitions")
    public MeasureList measures() {
        return new MeasureList(Arrays.stream(Measure.values()).map(MeasureView::of).toList());
    }

    @PUT
    @Path("/revision")
    @RolesAllowed(NETWORK_COORDINATOR)
    @Operation(
            operationId = "reviseBenchmark",
            summary = "Correct a published quarter",
            description =
                    "Counts the quarter again and publishes the permitted corrections as the next"
                            + " revision. A row is corrected only if the difference does not reveal"
                            + " a group of 1 to 5. Repeating the call changes nothing more.")
    public QuarterFigures revise(@NotNull @Valid ReviseQuarter revision) {
        return benchmarks.revise(
                caller.actor(),
                revision.measure(),
                revision.cohort(),
                Quarter.fromString(revision.quarter()));
    }

    private static Optional<Quarter> quarter(String written) {
        return Optional.ofNullable(written).map(Quarter::fromString);
    }
}
