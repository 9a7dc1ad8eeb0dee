package london.dsco.network.inspection;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The evidence pack of a borough. */
@Path("/evidence-pack")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Evidence")
public class EvidencePackResource {

    private final EvidencePack packs;
    private final Caller caller;

    EvidencePackResource(EvidencePack packs, Caller caller) {
        this.packs = packs;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({DSCO, BOROUGH_ADMIN})
    @Operation(
            operationId = "getEvidencePack",
            summary = "Compile an evidence pack",
            description =
                    "Contains what your borough can show for one framework, what other boroughs"
                            + " learnt from inspections under it, and what inspectors asked them"
                            + " for.")
    public EvidencePackView get(
            @Parameter(description = "The framework of the inspection")
                    @QueryParam("framework")
                    @NotNull
                    Framework framework) {
        return packs.of(framework, caller.actor());
    }
}
