package london.dsco.advice.practicehint;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The practices that help with one audit. */
@Path("/requests/{id}/audits/{auditId}/practice-hints")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Practice hints")
public class WeakCriteriaResource {

    private final Hinting hinting;
    private final Caller caller;

    WeakCriteriaResource(Hinting hinting, Caller caller) {
        this.hinting = hinting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "listAuditPracticeHints",
            summary = "List practices that help with what an audit found weak",
            description =
                    "Lists the criteria that are not met or partly met, each with up to three"
                            + " practices that other boroughs used. Only people who can also read"
                            + " the practices see this.")
    public WeakCriteriaView beside(
            @PathParam("id") UUID id,
            @Parameter(description = "The identifier of the audit") @PathParam("auditId")
                    UUID auditId) {
        return hinting.beside(id, auditId, caller.actor());
    }
}
