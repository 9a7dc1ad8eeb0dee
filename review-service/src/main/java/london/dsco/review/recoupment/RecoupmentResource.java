package london.dsco.review.recoupment;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Who pays for the education of a child who belongs to another authority's area. */
@Path("/plans/{planRef}")
@Tag(
        name = "Recoupment",
        description = "Which area a child belongs to, and the claims for their education")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class RecoupmentResource {

    private static final String PLAN = "The borough's own reference for the plan";
    private static final String CLAIM = "Id of the claim";

    private final Recouping recouping;
    private final Caller caller;

    RecoupmentResource(Recouping recouping, Caller caller) {
        this.recouping = recouping;
        this.caller = caller;
    }

    @GET
    @Path("/recoupment")
    @RolesAllowed({BOROUGH_SYSTEM, DSCO, SEN_CASEWORKER})
    @Operation(
            operationId = "getRecoupment",
            summary = "Read who pays for a child's education",
            description =
                    "A looked-after child belongs to the area of the authority that looks after"
                            + " them, which pays where another provides the education. This does"
                            + " not decide who maintains the plan. No sums are recorded. homes says"
                            + " which area the child belonged to and when, as far as that is"
                            + " known.")
    public RecoupmentView read(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef) {
        return recouping.read(planRef, caller.actor());
    }

    @POST
    @Path("/recoupment-claims")
    @ResponseStatus(201)
    @RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
    @Operation(
            operationId = "claimRecoupment",
            summary = "Record a claim for a child's education",
            description =
                    "Record this once you have sent the claim to the authority whose area"
                            + " the child belongs to. For education from 1 September 2026, the two"
                            + " authorities have six months to agree; after that the whole cost is"
                            + " due. Make a separate claim for the time up to 31 August 2026, and for"
                            + " each authority whose area the child belonged to. The authority is the"
                            + " one for the days that you claim. If it is not known for the first of"
                            + " those days, send the plan with careSince first.")
    public RestResponse<RecoupmentClaimView> claim(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @NotNull @Valid ClaimRecoupment said) {
        RecoupmentClaimView made = recouping.claim(caller.command(planRef), said);
        return Created.at("/reviews/v1/plans/" + planRef + "/recoupment", made);
    }

    @POST
    @Path("/recoupment-claims/{claimId}/settlement")
    @RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
    @Operation(
            operationId = "settleRecoupmentClaim",
            summary = "Record how a claim ended",
            description =
                    "AGREED, WITHDRAWN, or WHOLE_COST once the six months to agree have passed.")
    public RecoupmentClaimView settle(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = CLAIM) @PathParam("claimId") UUID claimId,
            @NotNull @Valid SettleClaim said) {
        return recouping.settle(caller.command(planRef), claimId, said);
    }
}
