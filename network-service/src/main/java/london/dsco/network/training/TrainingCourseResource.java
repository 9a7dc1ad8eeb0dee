package london.dsco.network.training;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import london.dsco.web.NeedsMatch;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** The courses that boroughs offer. */
@Path("/training/courses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Training", description = "Courses, and how much of the workforce has completed them")
@RolesAllowed({DSCO, TEAM_MANAGER, BOROUGH_ADMIN, NETWORK_COORDINATOR, REGIONAL_OBSERVER})
public class TrainingCourseResource {

    private final TrainingCatalogue desk;
    private final Caller caller;
    private final Pages pages;

    TrainingCourseResource(TrainingCatalogue desk, Caller caller, Pages pages) {
        this.desk = desk;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "writeTrainingCourse",
            summary = "Write a course",
            description =
                    "It starts as your borough's draft. Text that identifies a person by a"
                            + " number, an address or a telephone number is refused.")
    public RestResponse<TrainingCourseView> write(@NotNull @Valid WriteTrainingCourse written) {
        TrainingCourseView made = desk.write(caller.command(null), written.said());
        return Created.at("/network/v1/training/courses/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listTrainingCourses",
            summary = "List courses",
            description = "Oldest first. Only a borough's own DSCO sees its drafts.")
    public Page<TrainingCourseView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only courses for this audience") @QueryParam("audience")
                    TrainingAudience audience,
            @Parameter(description = "Only courses of this kind") @QueryParam("kind")
                    CourseKind kind,
            @Parameter(description = "Only mandatory courses, or only those that are not")
                    @QueryParam("mandatory")
                    Boolean mandatory,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                desk.list(
                        pages.afterId(page),
                        borough,
                        audience,
                        kind,
                        mandatory,
                        caller.actor(),
                        page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{trainingCourseId}")
    @Operation(operationId = "getTrainingCourse", summary = "Read a course")
    public TrainingCourseView get(
            @Parameter(description = "Id of the course") @PathParam("trainingCourseId")
                    UUID trainingCourseId) {
        return desk.get(trainingCourseId, caller.actor());
    }

    @PUT
    @Path("/{trainingCourseId}")
    @NeedsMatch
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "changeTrainingCourse",
            summary = "Change a course",
            description = "Only a DSCO of the borough that wrote it can change it.")
    public TrainingCourseView change(
            @Parameter(description = "Id of the course") @PathParam("trainingCourseId")
                    UUID trainingCourseId,
            @NotNull @Valid WriteTrainingCourse written) {
        return desk.change(caller.commandNeedingMatch(trainingCourseId), written.said());
    }

    @POST
    @Path("/{trainingCourseId}/sharing")
    @RolesAllowed(DSCO)
    @Operation(operationId = "shareTrainingCourse", summary = "Share a course with every member")
    public TrainingCourseView share(
            @Parameter(description = "Id of the course") @PathParam("trainingCourseId")
                    UUID trainingCourseId) {
        return desk.share(caller.command(trainingCourseId));
    }

    @POST
    @Path("/{trainingCourseId}/withdrawal")
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "withdrawTrainingCourse",
            summary = "Withdraw a course",
            description = "Other members can no longer read it.")
    public TrainingCourseView withdraw(
            @Parameter(description = "Id of the course") @PathParam("trainingCourseId")
                    UUID trainingCourseId) {
        return desk.withdraw(caller.command(trainingCourseId));
    }
}
