package london.dsco.advice.otherplan;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
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

/** The other plans of the child of one request. */
@Path("/requests/{id}/other-plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Around the family")
public class OtherPlansResource {

    private static final String REQUEST = "Id of the request";

    private final HoldingPlans holding;
    private final Caller caller;

    OtherPlansResource(HoldingPlans holding, Caller caller) {
        this.holding = holding;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO, BOROUGH_SYSTEM})
    @Operation(
            operationId = "getOtherPlans",
            summary = "Read the outcomes of the child's other plans",
            description =
                    "Empty until somebody fills them in. Each plan says on which day it"
                            + " was read and by whom, and whether that was more than six weeks"
                            + " ago. Only social care can read them. The case system can read what"
                            + " it sent.")
    public OtherPlansView read(@Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return holding.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "changeOtherPlans",
            summary = "Change the outcomes of the child's other plans",
            description =
                    "If-Match takes the ETag of the plans or of the request. Send all of them, each"
                            + " kind once. The checks say which of the advice's outcomes repeat"
                            + " or contradict one of these. They appear in no document and no"
                            + " event. What a person sends replaces everything. What your case"
                            + " system sends replaces what it sent before, and plans of the same"
                            + " kinds. What people wrote about other kinds stays.")
    public OtherPlansView change(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid ChangeOtherPlans now) {
        return holding.change(caller.commandNeedingMatch(id), now);
    }
}
