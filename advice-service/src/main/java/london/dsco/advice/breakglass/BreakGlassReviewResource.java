package london.dsco.advice.breakglass;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The uses of break-glass in a borough, and their reviews. */
@Path("/break-glass")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Break-glass")
public class BreakGlassReviewResource {

    private static final String GLASS = "Id of the break-glass";

    private final ReviewingGlass reviewing;
    private final Caller caller;
    private final Pages pages;

    BreakGlassReviewResource(ReviewingGlass reviewing, Caller caller, Pages pages) {
        this.reviewing = reviewing;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "listBreakGlass",
            summary = "List the requests opened by break-glass",
            description = "Your borough's, oldest first.")
    public Page<BreakGlassView> list(
            @Parameter(
                            description =
                                    "DUE or OVERDUE for those waiting for review; leave it out for all")
                    @QueryParam("review")
                    ReviewState review,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                reviewing.list(review, pages.afterId(page), page.limit(), caller.actor()),
                page,
                glass -> glass.id().toString());
    }

    @GET
    @Path("/figures")
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "countBreakGlass",
            summary = "Count break-glass reviews that are due, overdue and done",
            description = "Your borough's, as of today.")
    public BreakGlassFiguresView figures() {
        return reviewing.figures(caller.actor());
    }

    @GET
    @Path("/{breakGlassId}")
    @RolesAllowed({BOROUGH_ADMIN, ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "getBreakGlass",
            summary = "Read a break-glass",
            description =
                    "A borough-admin can read any in their borough. Others can read only"
                            + " their own.")
    public BreakGlassView read(
            @Parameter(description = GLASS) @PathParam("breakGlassId") UUID breakGlassId) {
        return reviewing.read(breakGlassId, caller.actor());
    }

    @POST
    @Path("/{breakGlassId}/review")
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "reviewBreakGlass",
            summary = "Review a break-glass",
            description =
                    "Somebody other than the person who broke the glass reviews it once, within"
                            + " five working days. That limit is practice, not law, and a late"
                            + " review is accepted. If you find it unjustified or refer it, the"
                            + " person loses access at once.")
    public BreakGlassView review(
            @Parameter(description = GLASS) @PathParam("breakGlassId") UUID breakGlassId,
            @NotNull @Valid ReviewBreakGlass review) {
        return reviewing.review(caller.command(breakGlassId), review);
    }
}
