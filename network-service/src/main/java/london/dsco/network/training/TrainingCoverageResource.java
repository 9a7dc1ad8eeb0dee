package london.dsco.network.training;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.network.measure.Quarter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The comparison of the boroughs on training. */
@Path("/training/coverage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Training")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class TrainingCoverageResource {

    private final TrainingReturning desk;
    private final Caller caller;

    TrainingCoverageResource(TrainingReturning desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getTrainingCoverage",
            summary = "Compare how much of an audience is trained",
            description =
                    "Compares the shared returns by quarter and borough, with results beside"
                            + " targets. A number of fewer than five people in another borough is"
                            + " hidden.")
    public TrainingCoverageView coverage(
            @Parameter(description = "The audience to compare") @QueryParam("audience") @NotNull
                    TrainingAudience audience,
            @Parameter(description = "First quarter", example = "2026-Q1")
                    @QueryParam("from")
                    @NotNull
                    @Pattern(regexp = Quarter.PATTERN)
                    String from,
            @Parameter(description = "Last quarter", example = "2026-Q4")
                    @QueryParam("to")
                    @NotNull
                    @Pattern(regexp = Quarter.PATTERN)
                    String to) {
        return desk.coverage(
                audience, Quarter.fromString(from), Quarter.fromString(to), caller.actor());
    }
}
