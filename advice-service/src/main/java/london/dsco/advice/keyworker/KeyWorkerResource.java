package london.dsco.advice.keyworker;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key worker of one request. */
@Path("/requests/{id}/key-worker")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Around the family")
public class KeyWorkerResource {

    private static final String REQUEST = "Id of the request";

    private final Naming naming;
    private final Caller caller;

    KeyWorkerResource(Naming naming, Caller caller) {
        this.naming = naming;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "getKeyWorker",
            summary = "Read who the key worker is",
            description =
                    "The name is absent while there is no key worker. Only social care can read"
                            + " it.")
    public KeyWorkerView read(@Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return naming.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "nameKeyWorker",
            summary = "Name the key worker, and who chose them",
            description =
                    "If-Match takes the ETag of the key worker or of the request. The timeline"
                            + " records each change, without names.")
    public KeyWorkerView name(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid NameKeyWorker named) {
        return naming.name(caller.commandNeedingMatch(id), named);
    }
}
