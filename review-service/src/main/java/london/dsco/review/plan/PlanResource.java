package london.dsco.review.plan;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The register of plans, fed by each borough's own system. */
@Path("/plans")
@Tag(name = "Plans")
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
    @RequestBody(
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = RegisterPlan.class),
                            examples =
                                    @ExampleObject(
                                            name = "PlanRegistration",
                                            ref = "PlanRegistration")))
    @Operation(
            operationId = "registerPlan",
            summary = "Register a plan",
            description =
                    "Takes over the whole of what the borough's system says of the plan, and opens"
                            + " its review when the plan is new. A later lastReviewedOn completes"
                            + " the review of the present cycle and begins the next.")
    @APIResponse(
            responseCode = "201",
            description = "The plan is new here",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Plan", ref = "Plan")))
    @APIResponse(
            responseCode = "200",
            description = "The plan was replaced",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Plan", ref = "Plan")))
    public Response register(
            @PathParam("planRef")
                    @Pattern(
                            regexp = Plan.REFERENCE,
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
    @Operation(operationId = "getPlan", summary = "Read a plan")
    @APIResponse(
            responseCode = "200",
            description = "The plan",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = PlanView.class),
                            examples = @ExampleObject(name = "Plan", ref = "Plan")))
    public Response get(@PathParam("planRef") String planRef) {
        return representations.ok(plans.get(planRef));
    }

    @GET
    @Operation(
            operationId = "listPlans",
            summary = "List plans",
            description = "In the order of their references.")
    @APIResponse(
            responseCode = "200",
            description = "One page of plans",
            content =
                    @Content(
                            mediaType = APPLICATION_JSON,
                            schema = @Schema(implementation = PlanPage.class),
                            examples = @ExampleObject(name = "Plans", ref = "Plans")))
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
