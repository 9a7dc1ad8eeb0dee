package london.dsco.review.transfer;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.SEN_CASEWORKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import london.dsco.review.plan.PlanView;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** Plans that pass from one borough to another. */
@Path("/plans/{planRef}/transfer")
@Tag(name = "Transfers", description = "Plans that pass from one borough to another (reg 15)")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
@RolesAllowed({SEN_CASEWORKER, BOROUGH_SYSTEM})
public class TransferResource {

    private static final String OLD = "The old borough's reference for the plan";

    private final Transferring transfers;
    private final Caller caller;

    TransferResource(Transferring transfers, Caller caller) {
        this.transfers = transfers;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "transferPlan",
            summary = "Transfer a plan to another borough",
            description =
                    "The borough from which the child or young person has moved does this. The"
                            + " transfer takes effect today. Both boroughs see the transfer until"
                            + " the new one accepts it. After that only the new one sees the plan.")
    public RestResponse<TransferView> offer(
            @Parameter(description = OLD) @PathParam("planRef") @Size(max = 64) String planRef,
            @NotNull @Valid TransferPlan transfer) {
        return Created.at(
                "/reviews/v1/plans/" + planRef + "/transfer",
                transfers.offer(caller.command(planRef), transfer));
    }

    @GET
    @Operation(
            operationId = "getTransfer",
            summary = "Read the transfer of a plan",
            description = "Either borough can read it until the new one has accepted the plan.")
    public TransferView read(
            @Parameter(description = OLD) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = "GSS code of the old borough; your own when left out")
                    @QueryParam("fromBorough")
                    @Size(max = 9)
                    @Pattern(
                            regexp = "^E\\d{8}$",
                            message = "A GSS code is the letter E and eight digits.")
                    String fromBorough) {
        return transfers.read(planRef, fromBorough, caller.actor());
    }

    @POST
    @Path("/acceptance")
    @ResponseStatus(201)
    @Operation(
            operationId = "acceptTransfer",
            summary = "Accept a plan from another borough",
            description =
                    "The borough to which the child or young person has moved does this. It opens"
                            + " your own plan with the same dates. Its review is due within three"
                            + " months of the transfer, or within the twelve months if that is"
                            + " later. The history and the access log stay with the old borough.")
    public RestResponse<PlanView> accept(
            @Parameter(description = OLD) @PathParam("planRef") @Size(max = 64) String planRef,
            @NotNull @Valid AcceptTransfer acceptance) {
        return Created.at(
                "/reviews/v1/plans/" + acceptance.planRef(),
                transfers.accept(caller.command(null), planRef, acceptance));
    }
}
