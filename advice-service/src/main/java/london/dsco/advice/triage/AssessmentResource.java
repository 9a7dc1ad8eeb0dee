package london.dsco.advice.triage;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequestView;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The level of need and the involvement of one request. Both appear with the request. */
@Path("/requests/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Front door")
public class AssessmentResource {

    private static final String REQUEST = "Id of the request";

    private final Assessing assessing;
    private final Caller caller;

    AssessmentResource(Assessing assessing, Caller caller) {
        this.assessing = assessing;
        this.caller = caller;
    }

    @PUT
    @Path("/level-of-need")
    @NeedsMatch
    @RolesAllowed(TEAM_MANAGER)
    @Operation(
            operationId = "setLevelOfNeed",
            summary = "Set the child's level of need",
            description =
                    "If-Match takes the ETag of the request. At levels 1 and 2 an early help"
                            + " practitioner may write the advice. Levels 3 and 4 need an author"
                            + " with the level SOCIAL_WORKER. The timeline records each change.")
    public AdviceRequestView setLevelOfNeed(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid SetLevelOfNeed body) {
        return assessing.setLevelOfNeed(caller.commandNeedingMatch(id), body);
    }

    @PUT
    @Path("/involvement")
    @NeedsMatch
    @RolesAllowed({TEAM_MANAGER, BOROUGH_SYSTEM})
    @Operation(
            operationId = "changeInvolvement",
            summary = "Change how social care knows the child",
            description =
                    "If-Match takes the ETag of the request. You can do this as long as the advice"
                            + " is due. The timeline records each change. No event mentions it.")
    public AdviceRequestView changeInvolvement(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid ChangeInvolvement body) {
        return assessing.changeInvolvement(caller.commandNeedingMatch(id), body);
    }
}
