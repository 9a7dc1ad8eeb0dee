package london.dsco.network.meeting;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
import static london.dsco.domain.Roles.NETWORK_COORDINATOR;
import static london.dsco.domain.Roles.REGIONAL_OBSERVER;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import london.dsco.web.Page;
import london.dsco.web.PageRequest;
import london.dsco.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The attendance at a meeting. */
@Path("/meetings/{meetingId}/attendance")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public class AttendanceResource {

    private static final String MEETING = "Id of the meeting";

    private final Attending attending;
    private final Caller caller;
    private final Pages pages;

    AttendanceResource(Attending attending, Caller caller, Pages pages) {
        this.attending = attending;
        this.caller = caller;
        this.pages = pages;
    }

    @PUT
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "answerMeeting",
            summary = "Say whether your borough is coming, or came",
            description =
                    "This replaces your borough's earlier answer. Members see which boroughs are"
                            + " coming. Only your own borough and those who hold the meeting see"
                            + " the posts.")
    public AttendanceView answer(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId,
            @NotNull @Valid AnswerMeeting answer) {
        return attending.answer(caller.command(meetingId), answer);
    }

    @GET
    @RolesAllowed({
        DSCO,
        TEAM_MANAGER,
        BOROUGH_ADMIN,
        HEALTH_PARTNER,
        NETWORK_COORDINATOR,
        REGIONAL_OBSERVER
    })
    @Operation(
            operationId = "listAttendance",
            summary = "List who is coming to a meeting",
            description = "In the order boroughs first answered.")
    public Page<AttendanceView> list(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                attending.list(meetingId, pages.afterId(page), caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }
}
