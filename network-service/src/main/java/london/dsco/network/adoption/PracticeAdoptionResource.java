package london.dsco.network.adoption;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

/** The boroughs that took a practice up. */
@Path("/practices/{practiceId}/adoptions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Adoptions")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class PracticeAdoptionResource {

    private static final String PRACTICE = "Id of the practice";

    private final Adopting adopting;
    private final Caller caller;
    private final Pages pages;

    PracticeAdoptionResource(Adopting adopting, Caller caller, Pages pages) {
        this.adopting = adopting;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeAdoption",
            summary = "Record that your borough adopted a practice",
            description =
                    "Choose a published practice of another borough. It starts as a draft. Your"
                            + " borough can have one adoption of each practice, and can write"
                            + " another after it withdraws the first.")
    public RestResponse<AdoptionView> write(
            @Parameter(description = PRACTICE) @PathParam("practiceId") UUID practiceId,
            @NotNull @Valid WriteAdoption written) {
        AdoptionView made = adopting.write(practiceId, caller.command(null), written.said());
        return Created.at("/network/v1/adoptions/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listPracticeAdoptions",
            summary = "List the adoptions of a practice",
            description = "Oldest first. Only a borough's own DSCOs see its drafts.")
    public Page<AdoptionView> list(
            @Parameter(description = PRACTICE) @PathParam("practiceId") UUID practiceId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                adopting.of(practiceId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }
}
