package london.dsco.advice.peeraudit;

import static london.dsco.domain.Roles.DSCO;

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

/** The copies that other boroughs sent to a borough for a blind audit. */
@Path("/peer-audits")
@RolesAllowed(DSCO)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Peer audits")
public class PeerCopyResource {

    private static final String COPY = "The identifier of the redacted copy";

    private final PeerScoring scoring;
    private final Caller caller;
    private final Pages pages;

    PeerCopyResource(PeerScoring scoring, Caller caller, Pages pages) {
        this.scoring = scoring;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listPeerCopies",
            summary = "List the copies that other boroughs sent",
            description = "Oldest first. A copy does not say which borough it comes from.")
    public Page<PeerCopyView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                scoring.list(pages.afterId(page), page.limit(), page.rows(), caller.actor()),
                page,
                copy -> copy.id().toString());
    }

    @GET
    @Path("/{copyId}")
    @Operation(
            operationId = "getPeerCopy",
            summary = "Read a redacted copy",
            description =
                    "Shows as much of the advice as a peer may read, and what to score. Once you"
                            + " have scored it, the advice is no longer shown. Do not try to find"
                            + " out who it is about.")
    public PeerCopyView read(@Parameter(description = COPY) @PathParam("copyId") UUID copyId) {
        return scoring.read(copyId, caller.actor());
    }

    @POST
    @Path("/{copyId}/scores")
    @Operation(
            operationId = "scorePeerCopy",
            summary = "Score a redacted copy",
            description =
                    "You can do this once. The system computes the grade. The borough that asked"
                            + " sees your borough's name but not yours.")
    public PeerCopyView score(
            @Parameter(description = COPY) @PathParam("copyId") UUID copyId,
            @NotNull @Valid PeerScores scores) {
        return scoring.score(caller.command(copyId), scores);
    }
}
