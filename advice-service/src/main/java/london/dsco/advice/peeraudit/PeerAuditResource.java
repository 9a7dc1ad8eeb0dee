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
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What a borough sends to others for a blind audit. */
@Path("/requests/{id}/peer-audits")
@RolesAllowed(DSCO)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Peer audits", description = "Blind audits of redacted copies between boroughs")
public class PeerAuditResource {

    private final PeerAsking asking;
    private final Caller caller;
    private final Pages pages;

    PeerAuditResource(PeerAsking asking, Caller caller, Pages pages) {
        this.asking = asking;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "askPeerAudit",
            summary = "Ask another borough for a blind audit",
            description =
                    "Sends a redacted copy of the latest signed-off version, and shows it to you in"
                            + " the answer. The copy leaves out the names and references on the"
                            + " record, dates, numbers, addresses and boroughs. Read the advice"
                            + " first, and name everybody else it mentions.")
    public RestResponse<PeerAuditView> ask(
            @PathParam("id") UUID id, @NotNull @Valid AskPeer asked) {
        PeerAuditView made = asking.ask(caller.command(id), asked);
        return Created.at("/advice/v1/requests/" + id + "/peer-audits/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listPeerAudits",
            summary = "List the peer audits of a request",
            description = "Oldest first. You see which borough scored, but not who.")
    public Page<PeerAuditView> list(@PathParam("id") UUID id, @BeanParam @Valid PageRequest page) {
        return pages.of(
                asking.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                audit -> audit.id().toString());
    }

    @GET
    @Path("/{peerAuditId}")
    @Operation(operationId = "getPeerAudit", summary = "Read a peer audit and its result")
    public PeerAuditView read(
            @PathParam("id") UUID id,
            @Parameter(description = "The identifier of the peer audit") @PathParam("peerAuditId")
                    UUID peerAuditId) {
        return asking.read(id, peerAuditId, caller.actor());
    }
}
