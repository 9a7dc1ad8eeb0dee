package london.dsco.review.placementmove;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.TEAM_MANAGER;
import static london.dsco.domain.Roles.VIRTUAL_SCHOOL;

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
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The moves of one child or young person. */
@Path("/plans/{planRef}/placement-moves")
@Tag(
        name = "Placement moves",
        description = "Moves that social care tells the SEN team of before they happen")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class PlacementMoveResource {

    private static final String PLAN = "The borough's own reference of the plan";
    private static final String MOVE = "Id of the move";
    private static final String AUTHORITY =
            "GSS code of the borough that maintains the plan; your own when left out. The social"
                    + " worker or virtual school of the corporate parent names it where another"
                    + " borough maintains the plan.";
    private static final String GSS = "^E\\d{8}$";
    private static final String A_GSS_CODE = "A GSS code is the letter E and eight digits.";

    private final MoveTelling telling;
    private final MoveAcknowledging acknowledging;
    private final MoveReading reading;
    private final Caller caller;

    PlacementMoveResource(
            MoveTelling telling,
            MoveAcknowledging acknowledging,
            MoveReading reading,
            Caller caller) {
        this.telling = telling;
        this.acknowledging = acknowledging;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "tellPlacementMove",
            summary = "Tell the SEN team of a move",
            description =
                    "Tell it before the child or young person moves to another setting, home or"
                            + " area. Tell an emergency move within five working days. A move that"
                            + " is told late is taken and counted as late.\n\n"
                            + "For the child's social worker, whom social care sends to the review,"
                            + " and the manager of their team. While social care has sent nobody,"
                            + " any manager of the borough tells it. To everybody else there is no"
                            + " such plan. The answer holds nothing that the plan says.\n\n"
                            + "Where setting or area changes, the answer to those who plan reviews"
                            + " says by when to hold the annual review early. No date that the law"
                            + " sets moves for it.")
    public RestResponse<PlacementMoveView> tell(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority,
            @NotNull @Valid TellMove move) {
        PlacementMoveView told = telling.tell(caller.command(planRef), planAuthority, move);
        return Created.at("/reviews/v1/plans/" + planRef + "/placement-moves/" + told.id(), told);
    }

    @GET
    @Path("/{moveId}")
    @RolesAllowed({
        ADVICE_AUTHOR,
        BOROUGH_SYSTEM,
        DSCO,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        TEAM_MANAGER,
        VIRTUAL_SCHOOL
    })
    @Operation(
            operationId = "getPlacementMove",
            summary = "Read a move",
            description =
                    "The SEN team and the DSCO see all of it. A social worker sees what they told,"
                            + " a manager what their team told. Those who plan reviews and the"
                            + " child's virtual school do not see why the child moves or how soon"
                            + " they had to. To every other social worker and manager there is no"
                            + " such move.")
    public PlacementMoveView read(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = MOVE) @PathParam("moveId") UUID moveId,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority) {
        return reading.one(planRef, moveId, planAuthority, caller.actor());
    }

    @POST
    @Path("/{moveId}/acknowledgement")
    @RolesAllowed({BOROUGH_SYSTEM, SEN_CASEWORKER})
    @Operation(
            operationId = "acknowledgePlacementMove",
            summary = "Acknowledge a move",
            description = "For the SEN team. It takes the move out of the list of those that wait.")
    public PlacementMoveView acknowledge(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = MOVE) @PathParam("moveId") UUID moveId) {
        return acknowledging.acknowledge(caller.command(planRef), moveId);
    }

    @POST
    @Path("/{moveId}/withdrawal")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "withdrawPlacementMove",
            summary = "Withdraw a move",
            description =
                    "For whoever told it, or their manager, where the child or young person does not"
                            + " move or moves on another day. It is not counted.")
    public PlacementMoveView withdraw(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = MOVE) @PathParam("moveId") UUID moveId,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority) {
        return telling.withdraw(caller.command(planRef), planAuthority, moveId);
    }
}
