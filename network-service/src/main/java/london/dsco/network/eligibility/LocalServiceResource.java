package london.dsco.network.eligibility;

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

/** A catalogue of the services of all boroughs. */
@Path("/local-services")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class LocalServiceResource {

    private final ServiceCatalogue catalogue;
    private final Caller caller;
    private final Pages pages;

    LocalServiceResource(ServiceCatalogue catalogue, Caller caller, Pages pages) {
        this.catalogue = catalogue;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listLocalServices",
            summary = "List the services in all boroughs",
            description =
                    "Lists the services to which shared criteria lead, with the provider of each"
                            + " and whether a direct payment can buy it, in the order of the"
                            + " criteria, oldest first. A service that several criteria lead to is"
                            + " listed once for each.")
    public Page<LocalServiceView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only those that criteria for this kind of service lead to")
                    @QueryParam("criteria")
                    EligibilityKind criteria,
            @Parameter(description = "Only those from this kind of provider")
                    @QueryParam("provider")
                    ProviderKind provider,
            @Parameter(description = "true returns only those that a direct payment can buy")
                    @QueryParam("directPayment")
                    Boolean directPayment,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                catalogue.list(
                        pages.after(page)
                                .map(LocalServices.Place::parse)
                                .orElse(LocalServices.Place.FIRST),
                        new LocalServices.Sought(borough, criteria, provider, directPayment),
                        caller.actor(),
                        page.rows()),
                page,
                LocalServices.Place::of);
    }
}
