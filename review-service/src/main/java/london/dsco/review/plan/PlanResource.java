package london.dsco.review.plan;

import static london.dsco.kit.caller.Roles.BOROUGH_SYSTEM;
import static london.dsco.kit.caller.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import london.dsco.kit.http.Cursors;
import london.dsco.kit.http.Page;
import london.dsco.kit.http.Representations;

/** The register of plans, fed by each borough's own system. */
@Path("/plans")
@RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
public class PlanResource {

    private final PlanService plans;
    private final Representations representations;
    private final Cursors cursors;
    private final UriInfo request;

    PlanResource(
            PlanService plans, Representations representations, Cursors cursors, UriInfo request) {
        this.plans = plans;
        this.representations = representations;
        this.cursors = cursors;
        this.request = request;
    }

    @PUT
    @Path("/{planRef}")
    public Response register(
            @PathParam("planRef")
                    @Pattern(
                            regexp = "[A-Za-z0-9][A-Za-z0-9._:-]{0,63}",
                            message = "A reference has up to 64 letters, digits and . _ : -")
                    String planRef,
            @NotNull @Valid RegisterPlan plan) {
        var registration = plans.register(planRef, plan);
        return registration.created()
                ? representations.created(
                        URI.create(request.getRequestUri().getRawPath()), registration.plan())
                : representations.of(200, registration.plan());
    }

    @GET
    @Path("/{planRef}")
    public Response get(@PathParam("planRef") String planRef) {
        return representations.ok(plans.get(planRef));
    }

    @GET
    public Response list(
            @QueryParam("childRef") String childRef,
            @QueryParam("dueBefore") LocalDate dueBefore,
            @QueryParam("involvement") Involvement involvement,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT) @Min(1) @Max(Page.MAX_LIMIT) int limit,
            @QueryParam("cursor") String cursor) {
        var filter = new Plans.Filter(childRef, dueBefore, involvement);
        var found = plans.list(filter, cursors.after(cursor).orElse(""), limit);
        return cursors.page(found, limit, PlanView::planRef);
    }
}
