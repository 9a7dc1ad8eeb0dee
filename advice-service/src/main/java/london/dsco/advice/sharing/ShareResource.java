package london.dsco.advice.sharing;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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

/** The shares of one case. */
@Path("/requests/{id}/shares")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Shares", description = "Cases that one borough opens to another")
public class ShareResource {

    private static final String REQUEST = "Id of the request";
    private static final String SHARE = "Id of the share";

    private final Sharing sharing;
    private final Caller caller;
    private final Pages pages;

    ShareResource(Sharing sharing, Caller caller, Pages pages) {
        this.sharing = sharing;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareRequest",
            summary = "Share a case with another borough",
            description =
                    "While the share lasts, a DSCO of that borough can read the request and the"
                            + " signed-off advice, and nothing else about the child. Both boroughs'"
                            + " access logs record this. A share lasts 12 months at most.")
    public RestResponse<ShareView> share(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid ShareCase share) {
        ShareView made = sharing.share(caller.command(id), share);
        return Created.at("/advice/v1/requests/" + id + "/shares/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listShares",
            summary = "List the shares of a case",
            description = "Oldest first, including those that have ended or expired.")
    public Page<ShareView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                sharing.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                share -> share.id().toString());
    }

    @GET
    @Path("/{shareId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getShare", summary = "Read a share")
    public ShareView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = SHARE) @PathParam("shareId") UUID shareId) {
        return sharing.read(id, shareId, caller.actor());
    }

    @DELETE
    @Path("/{shareId}")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "endShare",
            summary = "End a share",
            description =
                    "A DSCO of either borough can end it. The other borough can then no"
                            + " longer read the case. The share stays on record with its end.")
    public ShareView end(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = SHARE) @PathParam("shareId") UUID shareId) {
        return sharing.end(caller.command(id), shareId);
    }
}
