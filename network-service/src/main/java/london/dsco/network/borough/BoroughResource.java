package london.dsco.network.borough;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The boroughs of the network. Readable by its members (DSCOs, and the managers and administrators
 * responsible for the figures), its coordinator and the regional bodies that observe it.
 */
@Path("/boroughs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Boroughs", description = "The 33 boroughs and their DSCOs")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class BoroughResource {

    private final Boroughs boroughs;
    private final Caller caller;
    private final Pages pages;

    BoroughResource(Boroughs boroughs, Caller caller, Pages pages) {
        this.boroughs = boroughs;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "listBoroughs", summary = "List the 33 boroughs by GSS code")
    public Page<BoroughView> list(@Valid @BeanParam PageRequest page) {
        String after = pages.after(page).orElse("");
        return pages.of(boroughs.after(caller.actor(), after, page.rows()), page, BoroughView::gss);
    }

    @GET
    @Path("/{gss}")
    @Operation(operationId = "getBorough", summary = "Read one borough")
    public BoroughView get(
            @Parameter(description = "The GSS code of a London borough, such as E09000007")
                    @PathParam("gss")
                    @Size(max = 9)
                    String gss) {
        return boroughs.get(caller.actor(), gss);
    }
}
