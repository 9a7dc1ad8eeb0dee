package london.dsco.advice.request;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The author of the advice. */
@Path("/requests/{id}/allocation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Requests")
public class AllocationResource {

    private final Allocating allocating;
    private final Caller caller;

    AllocationResource(Allocating allocating, Caller caller) {
        this.allocating = allocating;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getAllocation", summary = "Read who writes the advice")
    public AllocationView allocation(@PathParam("id") UUID id) {
        return allocating.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "allocateRequest",
            summary = "Name who writes the advice",
            description =
                    "If-Match takes the ETag of the allocation or of the request. Naming the same"
                            + " author again changes nothing. Naming a different author is a"
                            + " handover. Levels of need 3 and 4, and children in need, on a"
                            + " protection plan or looked after, need an author with the level"
                            + " SOCIAL_WORKER. A manager can override this with overrideReason,"
                            + " which the timeline records. A DSCO cannot be the author, and can"
                            + " allocate only as head of service.")
    public AllocationView allocate(@PathParam("id") UUID id, @NotNull @Valid AllocateRequest body) {
        return allocating.allocate(caller.commandNeedingMatch(id), body);
    }
}
