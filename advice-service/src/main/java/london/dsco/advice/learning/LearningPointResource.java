package london.dsco.advice.learning;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The lessons from one case. */
@Path("/requests/{id}/learning-points")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(
        name = "Learning",
        description = "What cases teach beyond themselves, and which boards have heard it")
public class LearningPointResource {

    private static final String REQUEST = "Id of the request";
    private static final String POINT = "Id of the lesson";

    private final Learning learning;
    private final Caller caller;
    private final Pages pages;

    LearningPointResource(Learning learning, Caller caller, Pages pages) {
        this.learning = learning;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "recordLearning",
            summary = "Record a lesson from a case",
            description =
                    "Write it so that a board can read it. A lesson that names the child, the"
                            + " family or anybody else is refused.")
    public RestResponse<LearningPointView> record(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @NotNull @Valid RecordLearning said) {
        LearningPointView made = learning.record(caller.command(id), said);
        return Created.at("/advice/v1/requests/" + id + "/learning-points/" + made.id(), made);
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "listLearning",
            summary = "List the lessons from a case",
            description = "Oldest first.")
    public Page<LearningPointView> list(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                learning.list(id, pages.afterId(page), page.rows(), caller.actor()),
                page,
                point -> point.id().toString());
    }

    @GET
    @Path("/{learningPointId}")
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(operationId = "getLearning", summary = "Read a lesson from a case")
    public LearningPointView read(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = POINT) @PathParam("learningPointId") UUID learningPointId) {
        return learning.read(id, learningPointId, caller.actor());
    }

    @POST
    @Path("/{learningPointId}/report")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "reportLearning",
            summary = "Record that a board was told about a lesson",
            description = "You can do this once, on the day of the board's meeting or later.")
    public LearningPointView report(
            @Parameter(description = REQUEST) @PathParam("id") UUID id,
            @Parameter(description = POINT) @PathParam("learningPointId") UUID learningPointId,
            @NotNull @Valid ReportLearning told) {
        return learning.report(caller.command(id), learningPointId, told);
    }
}
