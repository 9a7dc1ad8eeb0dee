package london.dsco.advice.consultation;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The effect of consultations on the advice of one author. */
@Path("/consultations/uplift")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Consultation")
public class UpliftResource {

    private final Uplift uplift;
    private final Caller caller;

    UpliftResource(Uplift uplift, Caller caller) {
        this.uplift = uplift;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "getConsultationUplift",
            summary = "Read grades before and after an author's first consultation",
            description =
                    "A team-manager sees the authors in their own team. smallNumbers warns you"
                            + " where there is too little advice to draw a conclusion.")
    public UpliftView read(
            @Parameter(description = "User name of the author")
                    @QueryParam("author")
                    @NotNull
                    @Size(max = 64)
                    @Pattern(regexp = BookConsultation.USERNAME)
                    String author) {
        return uplift.of(author, caller.actor());
    }
}
