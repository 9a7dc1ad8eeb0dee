package london.dsco.advice.writing;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The changes between two versions of the advice, by field and in words. */
@Path("/requests/{id}/advice")
@RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Advice")
public class DifferenceResource {

    private static final String ANNEX =
            " Lines are matched by their id, wherever they are in the list. A"
                    + " manager sees changes to the restricted annex only with an"
                    + " Access-Purpose.";

    private final Comparing comparing;
    private final Caller caller;

    DifferenceResource(Comparing comparing, Caller caller) {
        this.comparing = comparing;
        this.caller = caller;
    }

    @GET
    @Path("/versions/{version}/differences")
    @Operation(
            operationId = "compareAdviceVersions",
            summary = "Compare a submitted version with an older one",
            description = "By field, in words." + ANNEX)
    public AdviceDifferencesView versions(
            @PathParam("id") UUID id,
            @Parameter(description = "Which version") @PathParam("version") @Min(1) int version,
            @Parameter(description = "The older version; by default the one before")
                    @QueryParam("from")
                    @Min(1)
                    @Max(10_000)
                    Integer from) {
        return comparing.versions(id, version, from, caller.actor());
    }

    @GET
    @Path("/differences")
    @Operation(
            operationId = "compareAdvice",
            summary = "Compare the working text with a submitted version",
            description = "By field, in words." + ANNEX)
    public AdviceDifferencesView workingText(
            @PathParam("id") UUID id,
            @Parameter(description = "The version; by default the latest")
                    @QueryParam("from")
                    @Min(1)
                    @Max(10_000)
                    Integer from) {
        return comparing.workingText(id, from, caller.actor());
    }
}
