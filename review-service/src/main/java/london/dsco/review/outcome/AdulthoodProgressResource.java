package london.dsco.review.outcome;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Progress on the outcomes for preparing for adulthood, as recorded at a review. */
@Path("/reviews/{id}/adulthood-progress")
@Tag(name = "Preparing for adulthood")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class AdulthoodProgressResource {

    private final RecordingProgress recording;
    private final Caller caller;

    AdulthoodProgressResource(RecordingProgress recording, Caller caller) {
        this.recording = recording;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({ADVICE_AUTHOR, BOROUGH_SYSTEM, REVIEW_COORDINATOR, SEN_CASEWORKER, TEAM_MANAGER})
    @Operation(
            operationId = "recordAdulthoodProgress",
            summary = "Record the progress of outcomes at a review",
            description =
                    "Record what the report of the meeting says. To correct it, record it again:"
                            + " the later record counts. An outcome that was achieved or stopped at"
                            + " an earlier review cannot change.")
    public AdulthoodProgressView tell(
            @PathParam("id") UUID id, @NotNull @Valid RecordProgress said) {
        return recording.record(caller.command(id), said);
    }

    @GET
    @RolesAllowed({
        ADVICE_AUTHOR,
        BOROUGH_SYSTEM,
        DSCO,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        TEAM_MANAGER
    })
    @Operation(
            operationId = "getAdulthoodProgress",
            summary = "Read what a review says about preparing for adulthood",
            description =
                    "Findings name the areas that a review from Year 9 does not mention. They do"
                            + " not block anything: the law requires the areas to be considered,"
                            + " but the family's decision should not have to wait.")
    public AdulthoodProgressView read(@PathParam("id") UUID id) {
        return recording.read(id, caller.actor());
    }
}
