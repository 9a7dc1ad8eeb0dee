package london.dsco.advice.remedy;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The remedies in the cases of the borough. */
@Path("/remedies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Remedies")
public class RemedyListResource {

    private final SeekingRedress redress;
    private final Caller caller;
    private final Pages pages;

    RemedyListResource(SeekingRedress redress, Caller caller, Pages pages) {
        this.redress = redress;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "listRemedies",
            summary = "List the remedies in the borough",
            description = "Oldest first, with what was learnt.")
    public Page<RemedyView> list(
            @Parameter(description = "Of this type") @QueryParam("type") RemedyType type,
            @Parameter(
                            description =
                                    "true returns remedies that are still going on; false returns those"
                                            + " that have ended")
                    @QueryParam("open")
                    Boolean open,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                redress.list(type, open, pages.afterId(page), page.limit(), caller.actor()),
                page,
                remedy -> remedy.id().toString());
    }
}
