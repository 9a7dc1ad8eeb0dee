package london.dsco.network.practice;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The versions of one practice. */
@Path("/practices/{practiceId}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Practices")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class PracticeVersionResource {

    private final PeerReviewing reviewing;
    private final Caller caller;
    private final Pages pages;

    PracticeVersionResource(PeerReviewing reviewing, Caller caller, Pages pages) {
        this.reviewing = reviewing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "proposeVersion",
            summary = "Ask other boroughs to review a version",
            description =
                    "Only the borough that wrote the practice can do this. Only the boroughs that"
                            + " you name can read the version until you publish it. It replaces any"
                            + " version already in review.")
    public PracticeVersionView propose(
            @Parameter(description = "Id of the practice") @PathParam("practiceId") UUID practiceId,
            @NotNull @Valid ProposeVersion proposed) {
        return reviewing.propose(caller.command(practiceId), proposed);
    }

    @GET
    @Operation(
            operationId = "listVersions",
            summary = "List the versions of a practice",
            description =
                    "Oldest first. Members can read published versions; boroughs that were asked to"
                            + " review can read the version in review.")
    public Page<PracticeVersionView> list(
            @Parameter(description = "Id of the practice") @PathParam("practiceId") UUID practiceId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                reviewing.versions(practiceId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }
}
