package london.dsco.review.registration;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.domain.OpaqueReference;
import london.dsco.review.plan.Plan;
import london.dsco.review.plan.PlanView;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Feeds the register of plans from each borough's own system. */
@Path("/plans")
@Tag(name = "Plans")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
public class RegistrationResource {

    private final RegistrationService registrations;
    private final Caller caller;

    RegistrationResource(RegistrationService registrations, Caller caller) {
        this.registrations = registrations;
        this.caller = caller;
    }

    @PUT
    @Path("/{planRef}")
    @Operation(
            operationId = "registerPlan",
            summary = "Register a plan",
            description =
                    "Send everything that your system records about the plan. It replaces what was"
                            + " registered before and, for a new plan, opens its review. A later"
                            + " lastReviewedOn completes the current cycle's review and begins the"
                            + " next: a review is complete when the authority has decided, not when"
                            + " the meeting was held.\n\nA plan belongs to one child. If you name"
                            + " another child, the response is 409.")
    public RestResponse<PlanView> register(
            @Parameter(description = "The borough's own reference for the plan")
                    @PathParam("planRef")
                    @Size(max = 64)
                    @Pattern(
                            regexp = Plan.REFERENCE,
                            message = "A reference has up to 64 letters, digits and . _ : -")
                    @OpaqueReference
                    String planRef,
            @NotNull @Valid RegisterPlan plan) {
        var registration = registrations.register(caller.command(planRef), plan);
        return registration.isNew()
                ? Created.at("/reviews/v1/plans/" + planRef, registration.plan())
                : RestResponse.ok(registration.plan());
    }
}
