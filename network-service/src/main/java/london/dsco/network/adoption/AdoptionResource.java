package london.dsco.network.adoption;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The boroughs' adoptions of all practices. */
@Path("/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Adoptions",
        description = "Practices that boroughs adopted from others, and the results")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class AdoptionResource {

    private static final String ADOPTION = "Id of the adoption";

    private final Adopting adopting;
    private final Caller caller;
    private final Pages pages;

    AdoptionResource(Adopting adopting, Caller caller, Pages pages) {
        this.adopting = adopting;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @Operation(
            operationId = "listAdoptions",
            summary = "List adoptions",
            description =
                    "Oldest first. Only a borough's own DSCOs see its drafts, and its adoptions of"
                            + " withdrawn practices.")
    public Page<AdoptionView> list(
            @Parameter(description = "GSS code of the borough that adopted it")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                adopting.by(borough, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{adoptionId}")
    @Operation(
            operationId = "getAdoption",
            summary = "Read an adoption",
            description =
                    "Once the practice is withdrawn, only the borough that adopted it can read"
                            + " this.")
    public AdoptionView get(
            @Parameter(description = ADOPTION) @PathParam("adoptionId") UUID adoptionId) {
        return adopting.get(adoptionId, caller.actor());
    }

    @PUT
    @Path("/{adoptionId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeAdoption",
            summary = "Change an adoption",
            description = "The borough that wrote it can change it before and after it is shared.")
    public AdoptionView change(
            @Parameter(description = ADOPTION) @PathParam("adoptionId") UUID adoptionId,
            @NotNull @Valid WriteAdoption written) {
        return adopting.change(caller.commandNeedingMatch(adoptionId), written.said());
    }

    @POST
    @Path("/{adoptionId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareAdoption",
            summary = "Share an adoption with every member",
            description = "It now counts as one of the practice's adoptions.")
    public AdoptionView share(
            @Parameter(description = ADOPTION) @PathParam("adoptionId") UUID adoptionId) {
        return adopting.share(caller.command(adoptionId));
    }

    @POST
    @Path("/{adoptionId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawAdoption",
            summary = "Withdraw an adoption",
            description = "Other members can no longer read it, and it no longer counts.")
    public AdoptionView withdraw(
            @Parameter(description = ADOPTION) @PathParam("adoptionId") UUID adoptionId) {
        return adopting.withdraw(caller.command(adoptionId));
    }
}
