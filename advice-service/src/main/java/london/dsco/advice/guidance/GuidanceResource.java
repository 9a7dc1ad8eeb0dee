package london.dsco.advice.guidance;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
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
import java.util.List;
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

/** The guidance that a borough publishes for its own people. */
@Path("/guidance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Guidance",
        description = "Practice guidance, process maps and research, and who has read them")
public class GuidanceResource {

    static final String PATH = "/advice/v1/guidance/";

    private static final String GUIDANCE = "Id of the guidance";

    private final Publishing publishing;
    private final Library library;
    private final Caller caller;
    private final Pages pages;

    GuidanceResource(Publishing publishing, Library library, Caller caller, Pages pages) {
        this.publishing = publishing;
        this.library = library;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "publishGuidance",
            summary = "Publish guidance",
            description =
                    "Publishes the guidance with its first version. A process map starts at its"
                            + " first step; every other step must be reachable from there, and"
                            + " steps may lead back. Research must name its sources.")
    public RestResponse<GuidanceView> publish(@NotNull @Valid PublishGuidance guidance) {
        GuidanceView made = publishing.publish(caller.command(null), guidance);
        return Created.at(PATH + made.id(), made);
    }

    @GET
    @RolesAllowed({
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        SEN_CASEWORKER,
        HEALTH_PARTNER,
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM
    })
    @Operation(
            operationId = "listGuidance",
            summary = "List guidance",
            description =
                    "Lists your borough's own guidance and the region's. The text is in the"
                            + " versions. You see what is meant for your role. team-manager, dsco,"
                            + " borough-admin and borough-system see all of it.")
    public Page<GuidanceView> list(
            @BeanParam @Valid GuidanceSearch search, @BeanParam @Valid PageRequest page) {
        List<GuidanceView> found =
                library.list(caller.actor(), search, pages.after(page).orElse(""), page.rows());
        return pages.of(found, page, each -> each.id().toString());
    }

    @GET
    @Path("/{guidanceId}")
    @RolesAllowed({
        ADVICE_AUTHOR,
        TEAM_MANAGER,
        DSCO,
        SEN_CASEWORKER,
        HEALTH_PARTNER,
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM
    })
    @Operation(operationId = "getGuidance", summary = "Read the state of guidance")
    public GuidanceView read(
            @Parameter(description = GUIDANCE) @PathParam("guidanceId") UUID guidanceId) {
        return library.read(guidanceId, caller.actor());
    }

    @POST
    @Path("/{guidanceId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawGuidance",
            summary = "Withdraw guidance",
            description =
                    "Withdraws it for your borough, even if the region publishes it. It can still"
                            + " be read, and nobody needs to acknowledge it any more.")
    public GuidanceView withdraw(
            @Parameter(description = GUIDANCE) @PathParam("guidanceId") UUID guidanceId) {
        return publishing.withdraw(caller.command(guidanceId));
    }

    @GET
    @Path("/{guidanceId}/coverage")
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "getGuidanceCoverage",
            summary = "Read who has read guidance",
            description =
                    "Counts its audience in the register of practitioners, and names those who have"
                            + " not acknowledged the current version. A team-manager sees their own"
                            + " team.")
    public CoverageView coverage(
            @Parameter(description = GUIDANCE) @PathParam("guidanceId") UUID guidanceId) {
        return library.coverage(guidanceId, caller.actor());
    }
}
