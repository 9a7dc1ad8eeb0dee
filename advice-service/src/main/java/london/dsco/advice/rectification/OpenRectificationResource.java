package london.dsco.advice.rectification;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

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

/** The rectifications that the borough has not yet answered. */
@Path("/rectifications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rectification")
public class OpenRectificationResource {

    private final OpenRectifications rectifications;
    private final Caller caller;
    private final Pages pages;

    OpenRectificationResource(OpenRectifications rectifications, Caller caller, Pages pages) {
        this.rectifications = rectifications;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({DSCO, SEN_CASEWORKER})
    @Operation(
            operationId = "listOpenRectifications",
            summary = "List what your borough has yet to answer",
            description =
                    "Everything that somebody says is wrong in a request or consideration, oldest"
                            + " first. The SEN team sees what concerns the child's particulars, and"
                            + " what it recorded itself. The access log records every record that"
                            + " you see here.")
    public Page<RectificationView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                rectifications.list(pages.afterId(page), page.limit(), caller.actor()),
                page,
                asked -> asked.id().toString());
    }
}
