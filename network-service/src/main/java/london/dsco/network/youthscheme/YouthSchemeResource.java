package london.dsco.network.youthscheme;

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
import london.dsco.web.Created;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Schemes in which young people take part. */
@Path("/youth-schemes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Youth schemes",
        description = "Schemes in which young people act as buddies or champions")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class YouthSchemeResource {

    private static final String SCHEME = "Id of the scheme";

    private final WritingYouthSchemes desk;
    private final Caller caller;
    private final Pages pages;

    YouthSchemeResource(WritingYouthSchemes desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeYouthScheme",
            summary = "Record a young people's scheme",
            description =
                    "It starts as your borough's draft. Text that names or otherwise"
                            + " identifies a person is refused.")
    public RestResponse<YouthSchemeView> write(@NotNull @Valid WriteYouthScheme written) {
        YouthSchemeView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/youth-schemes/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listYouthSchemes",
            summary = "List young people's schemes",
            description = "Oldest first. Only a borough's own DSCO sees its drafts.")
    public Page<YouthSchemeView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only those where young people have this role")
                    @QueryParam("role")
                    YouthRole role,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(pages.afterId(page), borough, role, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{schemeId}")
    @Operation(operationId = "getYouthScheme", summary = "Read about a young people's scheme")
    public YouthSchemeView get(
            @Parameter(description = SCHEME) @PathParam("schemeId") UUID schemeId) {
        return desk.get(schemeId, caller.actor());
    }

    @PUT
    @Path("/{schemeId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeYouthScheme",
            summary = "Change a young people's scheme",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public YouthSchemeView change(
            @Parameter(description = SCHEME) @PathParam("schemeId") UUID schemeId,
            @NotNull @Valid WriteYouthScheme written) {
        return desk.change(caller.commandNeedingMatch(schemeId), written.said());
    }

    @POST
    @Path("/{schemeId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "shareYouthScheme",
            summary = "Share a young people's scheme with every member")
    public YouthSchemeView share(
            @Parameter(description = SCHEME) @PathParam("schemeId") UUID schemeId) {
        return desk.share(caller.command(schemeId));
    }

    @POST
    @Path("/{schemeId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawYouthScheme",
            summary = "Withdraw a young people's scheme",
            description = "Other members can no longer read it.")
    public YouthSchemeView withdraw(
            @Parameter(description = SCHEME) @PathParam("schemeId") UUID schemeId) {
        return desk.withdraw(caller.command(schemeId));
    }
}
