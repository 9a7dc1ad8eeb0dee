package london.dsco.network.digest;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** News for the caller. */
@Path("/digest")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Digest", description = "What is new for you in the network")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class DigestResource {

    private final Digests digests;
    private final Caller caller;

    DigestResource(Digests digests, Caller caller) {
        this.digests = digests;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "getDigest",
            summary = "Read what is new for you",
            description =
                    "Shows new answers to questions that you follow, and the papers that other"
                            + " boroughs have shared. Withdrawn papers are left out.")
    public DigestView read(
            @Parameter(description = "The first date; by default, a week ago") @QueryParam("since")
                    LocalDate since,
            @Parameter(description = "Only papers of these kinds; repeat it to ask for several")
                    @QueryParam("kind")
                    @Size(max = 20)
                    List<@NotNull NewsKind> kinds) {
        return digests.read(since, kinds, caller.actor());
    }
}
