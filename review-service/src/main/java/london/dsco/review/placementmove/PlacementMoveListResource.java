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
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The moves of all children and young people in a borough. */
@Path("/placement-moves")
@Tag(name = "Placement moves")
@Produces(APPLICATION_JSON)
public class PlacementMoveListResource {

    private final MoveReading reading;
    private final MoveCounting counting;
    private final Caller caller;
    private final Pages pages;

    PlacementMoveListResource(
            MoveReading reading, MoveCounting counting, Caller caller, Pages pages) {
        this.reading = reading;
        this.counting = counting;
        this.caller = caller;
        this.pages = pages;
    }

    @GET
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
            operationId = "listPlacementMoves",
            summary = "List the moves that social care reported",
            description =
                    "Oldest first. The SEN team works through those that are waiting. A virtual"
                            + " school sees the moves of its children, wherever they live. A social"
                            + " worker sees the moves they reported, and a manager those of their"
                            + " team.")
    public Page<PlacementMoveView> list(
            @Parameter(description = "Only the moves of one plan, by the borough's reference")
                    @QueryParam("planRef")
                    @Size(max = 64)
                    String planRef,
            @Parameter(description = "If true, only those neither acknowledged nor withdrawn")
                    @QueryParam("awaiting")
                    @DefaultValue("false")
                    boolean awaiting,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                reading.list(pages.afterId(page), planRef, awaiting, caller.actor(), page.limit()),
                page,
                move -> move.id().toString());
    }

    @GET
    @Path("/figures")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "getPlacementMoveFigures",
            summary = "Count when moves were reported",
            description =
                    "Counts the moves in a period, by the day of the move: reported beforehand, in"
                            + " an emergency or afterwards; to a place outside the area; and far"
                            + " from home.")
    public PlacementMoveFiguresView figures(
            @Parameter(description = "First London date that counts; by default a year before to")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date that counts; by default today")
                    @QueryParam("to")
                    LocalDate to) {
        return counting.figures(caller.actor(), from, to);
    }
}
