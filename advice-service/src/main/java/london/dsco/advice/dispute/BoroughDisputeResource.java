package london.dsco.advice.dispute;

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

/** The disputes to which a borough is a party. */
@Path("/disputes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disputes")
public class BoroughDisputeResource {

    private final Disputing disputing;
    private final Caller caller;
    private final Pages pages;

    BoroughDisputeResource(Disputing disputing, Caller caller, Pages pages) {
        this.disputing = disputing;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({DSCO, SEN_CASEWORKER})
    @Operation(
            operationId = "listBoroughDisputes",
            summary = "List the disputes of your borough",
            description =
                    "Disputes that your borough recorded, and those another borough"
                            + " recorded with it, oldest first. They do not name any child.")
    public Page<DisputeView> list(@BeanParam @Valid PageRequest page) {
        return pages.of(
                disputing.ofBorough(pages.afterId(page), page.limit(), caller.actor()),
                page,
                dispute -> dispute.id().toString());
    }
}
