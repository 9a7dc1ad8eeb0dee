package london.dsco.network.sufficiency;

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

/** What all boroughs need and have, in one table. */
@Path("/sufficiency-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sufficiency")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class SufficiencyLineResource {

    private final SufficiencyComparing comparing;
    private final Caller caller;
    private final Pages pages;

    SufficiencyLineResource(SufficiencyComparing comparing, Caller caller, Pages pages) {
        this.comparing = comparing;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listSufficiencyLines",
            summary = "Compare what boroughs need and what they have",
            description =
                    "A line for each provision in each shared statement, oldest statement"
                            + " first. Use `provision` to compare boroughs. Numbers of children are"
                            + " given in bands.")
    public Page<SufficiencyLineView> list(
            @Parameter(description = "GSS code of a borough: only that borough's statements")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only lines about this provision") @QueryParam("provision")
                    NeededProvision provision,
            @Parameter(description = "Only lines where the borough says this") @QueryParam("enough")
                    Enough enough,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                comparing.list(
                        pages.after(page)
                                .map(SufficiencyLines.Place::parse)
                                .orElse(SufficiencyLines.Place.FIRST),
                        new SufficiencyLines.Sought(borough, provision, enough),
                        caller.actor(),
                        page.rows()),
                page,
                SufficiencyLines.Place::of);
    }
}
