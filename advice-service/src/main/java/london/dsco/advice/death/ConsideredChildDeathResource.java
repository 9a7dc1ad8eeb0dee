package london.dsco.advice.death;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The death of a child who need not have a request for advice yet. */
@Path("/considerations/{considerationId}/death")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
@Tag(name = "Considerations")
public class ConsideredChildDeathResource {

    private static final String CONSIDERATION = "Id of the consideration";

    private final RecordingDeaths deaths;
    private final Caller caller;

    ConsideredChildDeathResource(RecordingDeaths deaths, Caller caller) {
        this.deaths = deaths;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getConsideredChildDeath",
            summary = "Read whether the child in a consideration has died",
            description = "The day is absent if no death has been recorded.")
    public ConsideredChildDeathView read(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId) {
        return deaths.readConsidered(considerationId, caller.actor());
    }

    @PUT
    @NeedsMatch
    @Operation(
            operationId = "recordConsideredChildDeath",
            summary = "Record that the child in a consideration has died",
            description =
                    "As on a request, this applies to every request and consideration about the"
                            + " child, and any that are still open end at once. If you withdraw it,"
                            + " they resume where they were. If-Match takes the ETag of the death.")
    public ConsideredChildDeathView set(
            @Parameter(description = CONSIDERATION) @PathParam("considerationId")
                    UUID considerationId,
            @NotNull @Valid RecordDeath death) {
        return deaths.setConsidered(caller.commandNeedingMatch(considerationId), death);
    }
}
