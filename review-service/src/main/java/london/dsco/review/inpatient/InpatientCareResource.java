package london.dsco.review.inpatient;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The record about one child or young person in hospital or at risk of admission. */
@Path("/plans/{planRef}/inpatient-care")
@Tag(
        name = "Inpatient care",
        description =
                "The Dynamic Support Register, treatment reviews and stays in hospital, without"
                        + " clinical detail")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class InpatientCareResource {

    private static final String PLAN = "The borough's own reference for the plan";

    private final RecordingInpatientCare recording;
    private final Caller caller;

    InpatientCareResource(RecordingInpatientCare recording, Caller caller) {
        this.recording = recording;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, DSCO, SEN_CASEWORKER})
    @Operation(
            operationId = "getInpatientCare",
            summary = "Read the record of hospital care",
            description =
                    "Only the DSCO and the social worker sent by social care to the child's"
                            + " review can see all of it. A caseworker sees the planned days of the"
                            + " next treatment review and of the discharge. Nobody else sees any of"
                            + " it.")
    public InpatientCareView read(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef) {
        return recording.read(planRef, caller.actor());
    }

    @PUT
    @NeedsMatch
    @RolesAllowed({ADVICE_AUTHOR, DSCO})
    @Operation(
            operationId = "recordInpatientCare",
            summary = "Record what is known about hospital care",
            description =
                    "The DSCO and the child's social worker can do this. Send the whole record each"
                            + " time: it replaces the one before. It contains only codes and dates;"
                            + " there is no field for clinical detail.")
    public InpatientCareView keep(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @NotNull @Valid RecordInpatientCare care) {
        return recording.keep(caller.commandNeedingMatch(planRef), care);
    }
}
