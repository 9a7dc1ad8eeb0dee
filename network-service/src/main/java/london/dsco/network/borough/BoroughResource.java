package london.dsco.network.borough;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import london.dsco.kit.http.Cursors;
import london.dsco.kit.http.Page;
import london.dsco.kit.http.Representations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The boroughs of the network. Open to its members (DSCOs, and the managers and administrators who
 * answer for the figures), to its coordinator and to the regional bodies that observe it.
 */
@Path("/boroughs")
@Tag(name = "Boroughs")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class BoroughResource {

    private static final String CAMDEN =
            """
            {"gss": "E09000007", "dfeCode": "202", "name": "Camden", "dscoInPost": "YES", "asOf": "2025-01-16"}""";

    private final BoroughService boroughs;
    private final Representations representations;
    private final Cursors cursors;

    BoroughResource(BoroughService boroughs, Representations representations, Cursors cursors) {
        this.boroughs = boroughs;
        this.representations = representations;
        this.cursors = cursors;
    }

    @GET
    @Operation(operationId = "listBoroughs", summary = "List the 33 boroughs, by GSS code")
    @APIResponse(
            responseCode = "200",
            description = "A page of the register",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BoroughPage.class),
                            examples =
                                    @ExampleObject(
                                            name = "page",
                                            value = "{\"items\": [" + CAMDEN + "]}")))
    public Response list(
            @QueryParam("limit") @DefaultValue(Page.DEFAULT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var found = boroughs.list(cursors.after(cursor).orElse(""), limit);
        return cursors.page(found, limit, BoroughView::gss);
    }

    @GET
    @Path("/{gss}")
    @Operation(operationId = "getBorough", summary = "Read one borough")
    @APIResponse(
            responseCode = "200",
            description = "The borough",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = BoroughView.class),
                            examples = @ExampleObject(name = "borough", value = CAMDEN)))
    public Response get(@PathParam("gss") String gss) {
        return representations.ok(boroughs.get(gss));
    }
}
