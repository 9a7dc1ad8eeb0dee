package london.dsco.advice.sharing;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The shares that a borough gave and received. */
@Path("/shares")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Shares")
public class BoroughShareResource {

    private final Sharing sharing;
    private final Caller caller;
    private final Pages pages;

    BoroughShareResource(Sharing sharing, Caller caller, Pages pages) {
        this.sharing = sharing;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "listBoroughShares",
            summary = "List what your borough shares",
            description =
                    "Lists the shares that your borough gave and received, oldest first, including"
                            + " those that have ended or expired. They name no child.")
    public Page<ShareView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                sharing.ofBorough(pages.afterId(page), page.limit(), caller.actor()),
                page,
                share -> share.id().toString());
    }
}
