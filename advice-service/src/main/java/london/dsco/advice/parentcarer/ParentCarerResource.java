package london.dsco.advice.parentcarer;

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

/** The assessment of the parent carer of one request. */
@Path("/requests/{id}/parent-carer-assessment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Around the family")
public class ParentCarerResource {

    private static final String REQUEST = "Id of the request";

    private final OfferingAssessment offering;
    private final Caller caller;

    ParentCarerResource(OfferingAssessment offering, Caller caller) {
        this.offering = offering;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "getParentCarerAssessment",
            summary = "Read whether the parent carer was offered an assessment",
            description = "Empty before the first offer. Only social care can read it.")
    public ParentCarerAssessmentView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id) {
        return offering.read(id, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "recordParentCarerAssessment",
            summary = "Record the offer of an assessment to the parent carer",
            description =
                    "If-Match takes the ETag of the assessment or of the request. Record the offer,"
                            + " and later the outcome. The timeline records every offer.")
    public ParentCarerAssessmentView record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordParentCarerAssessment said) {
        return offering.record(caller.commandNeedingMatch(id), said);
    }
}
