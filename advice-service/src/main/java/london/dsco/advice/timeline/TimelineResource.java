package london.dsco.advice.timeline;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The clocks and the history of a request. */
@Path("/requests/{id}/timeline")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class TimelineResource {

    private final Timeline timeline;
    private final Caller caller;

    TimelineResource(Timeline timeline, Caller caller) {
        this.timeline = timeline;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        SEN_CASEWORKER,
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        BOROUGH_SYSTEM,
        HEALTH_PARTNER,
        BOROUGH_ADMIN
    })
    @Operation(
            operationId = "getTimeline",
            summary = "Read the clocks and the history of a request",
            description = "How much of the history you see depends on your role.")
    public TimelineView timeline(@PathParam("id") UUID id) {
        return timeline.of(id, caller.actor());
    }
}
