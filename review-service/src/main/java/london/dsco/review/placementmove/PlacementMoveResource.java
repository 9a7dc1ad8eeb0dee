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
        description = "Moves that social care reports to the SEN team before they happen")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class PlacementMoveResource {

    private static final String PLAN = "The borough's own reference for the plan";
    private static final String MOVE = "Id of the move";
    private static final String AUTHORITY =
            "GSS code of the borough that maintains the plan; your own when left"
                    + " out. The social worker or virtual school of the corporate parent must"
                    + " name it if another borough maintains the plan.";
    private static final String GSS = "^E\\d{8}$";
    private static final String A_GSS_CODE = "A GSS code is the letter E and eight digits.";

    private final NotifyingMoves notifying;
    private final MoveAcknowledging acknowledging;
    private final MoveReading reading;
    private final Caller caller;

    PlacementMoveResource(
            NotifyingMoves notifying,
            MoveAcknowledging acknowledging,
            MoveReading reading,
            Caller caller) {
        this.notifying = notifying;
        this.acknowledging = acknowledging;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER})
    @Operation(
            operationId = "notifyPlacementMove",
            summary = "Tell the SEN team about a move",
            description =
                    "Report the move before the child or young person goes to another"
                            + " setting, home or area. Report an emergency move within five working"
                            + " days. A late report is accepted and counted as late.\n\nThe social"
                            + " worker sent by social care to the review, or the manager of their"
                            + " team, can report it. If social care has not sent anybody, any manager"
                            + " in the borough can. Everybody else gets 404. The response does not"
                            + " contain anything from the plan.\n\nIf the setting or area changes,"
                            + " the response to those who plan reviews says by when to hold the"
                            + " annual review early. No statutory date changes because of a move.")
    public RestResponse<PlacementMoveView> notifySenTeam(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority,
            @NotNull @Valid NotifyMove move) {
        PlacementMoveView notified =
                notifying.notifySenTeam(caller.command(planRef), planAuthority, move);
        return Created.at(
                "/reviews/v1/plans/" + planRef + "/placement-moves/" + notified.id(), notified);
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
                    "The SEN team and the DSCO see all of it. A social worker sees what they"
                            + " reported, and a manager what their team reported. Those who plan"
                            + " reviews and the child's virtual school do not see why the child"
                            + " moves or how urgent it was. Every other social worker or manager"
                            + " gets 404.")
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
            description =
                    "The SEN team does this. It takes the move off the list of those waiting.")
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
                    "Whoever reported the move, or their manager, withdraws it if the child or"
                            + " young person does not move, or moves on another day. It is then not"
                            + " counted.")
    public PlacementMoveView withdraw(
            @Parameter(description = PLAN) @PathParam("planRef") @Size(max = 64) String planRef,
            @Parameter(description = MOVE) @PathParam("moveId") UUID moveId,
            @Parameter(description = AUTHORITY)
                    @QueryParam("planAuthority")
                    @Size(max = 9)
                    @Pattern(regexp = GSS, message = A_GSS_CODE)
                    String planAuthority) {
        return notifying.withdraw(caller.command(planRef), planAuthority, moveId);
    }
}
