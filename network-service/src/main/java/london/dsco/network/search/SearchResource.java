package london.dsco.network.search;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over what members share. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Finds what members share")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class SearchResource {

    private final Searching searching;
    private final Caller caller;

    SearchResource(Searching searching, Caller caller) {
        this.searching = searching;
        this.caller = caller;
    }

    @GET
    @Operation(
            operationId = "search",
            summary = "Search the practice library",
            description =
                    "Finds what is shared, never a draft. A search for short breaks finds respite"
                            + " too: the field's other words are known.")
    public SearchView search(
            @Parameter(description = "What to look for") @QueryParam("q") @NotBlank @Size(max = 200)
                    String q,
            @Parameter(description = "GSS code of the borough that wrote it")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "How many at most")
                    @QueryParam("limit")
                    @DefaultValue("20")
                    @Min(1)
                    @Max(50)
                    int limit) {
        return searching.search(q, borough, caller.actor(), limit);
    }
}
