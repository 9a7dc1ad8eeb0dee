package london.dsco.advice.representation;

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

/** Who asked, who decides, and whether an advocate was offered. */
@Path("/requests/{id}/representation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Around the family")
public class RepresentationResource {

    private static final String REQUEST = "Id of the request";

    private final Representing representing;
    private final Caller caller;

    RepresentationResource(Representing representing, Caller caller) {
        this.representing = representing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "getRepresentation",
            summary = "Read who decides, and whether an advocate was offered",
            description =
                    "Until somebody records it, only the id is there. Only social care can read"
                            + " it.")
    public RepresentationView read(@Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return representing.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "recordRepresentation",
            summary = "Record who decides, and whether an advocate was offered",
            description =
                    "The parent decides up to the end of compulsory school age. After that the"
                            + " young person decides, or their representative if they lack"
                            + " capacity: Children and Families Act 2014 s83(2), SEND Regulations"
                            + " 2014 reg 64. The law does not require an advocate; if none was"
                            + " offered, say why. If-Match takes the ETag of the representation or"
                            + " of the request. The timeline records each change, without reasons.")
    public RepresentationView record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordRepresentation said) {
        return representing.record(caller.commandNeedingMatch(id), said);
    }
}
