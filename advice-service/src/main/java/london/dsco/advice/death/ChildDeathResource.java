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

/** The death of the child of a request. */
@Path("/requests/{id}/death")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class ChildDeathResource {

    private static final String REQUEST = "Id of the request";

    private final RecordingDeaths deaths;
    private final Caller caller;

    ChildDeathResource(RecordingDeaths deaths, Caller caller) {
        this.deaths = deaths;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "getChildDeath",
            summary = "Read whether the child has died",
            description = "The day is absent if no death has been recorded.")
    public ChildDeathView read(@Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return deaths.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "recordChildDeath",
            summary = "Record that the child has died",
            description =
                    "This applies to every request and consideration about the child."
                            + " Any that are still open end at once as withdrawn, so no reminder,"
                            + " offer or link is used again. Queries and escalations that the DSCO"
                            + " has not answered end too, and the child's plans cease in the"
                            + " review service. If you withdraw the record, they resume where they"
                            + " were. The file of a looked-after child who died before the age of"
                            + " 18 is kept for fifteen years beginning with that day: SI 2010/959"
                            + " reg 50. If-Match takes the ETag of the death. The timeline records"
                            + " that this was done, without the day. On a request that was already"
                            + " over, only social care sees it there.")
    public ChildDeathView set(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordDeath death) {
        return deaths.set(caller.commandNeedingMatch(id), death);
    }
}
