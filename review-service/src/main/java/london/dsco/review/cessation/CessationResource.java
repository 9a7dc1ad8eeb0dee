package london.dsco.review.cessation;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.review.plan.PlanView;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ends a plan. */
@Path("/plans/{planRef}/cessation")
@Tag(name = "Plans")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
public class CessationResource {

    private final CeasingPlan ceasing;
    private final Caller caller;

    CessationResource(CeasingPlan ceasing, Caller caller) {
        this.ceasing = ceasing;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "ceasePlan",
            summary = "Record that a plan has ceased",
            description =
                    "Ends the plan and its open review. Lists then leave both out, and the plan can"
                            + " no longer be registered. A plan that the authority decided to cease"
                            + " stays in force until the time for an appeal has passed or the"
                            + " appeal is determined (CFA 2014 s45(4)). An earlier day is refused"
                            + " with 422, the limit and its citation.")
    public PlanView cease(
            @Parameter(description = "The borough's own reference for the plan")
                    @PathParam("planRef")
                    @Size(max = 64)
                    String planRef,
            @NotNull @Valid CeasePlan cessation) {
        return ceasing.cease(caller.command(planRef), cessation);
    }
}
