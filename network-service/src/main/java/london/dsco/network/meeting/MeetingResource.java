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

/** The meetings of the series. Everybody who reads a series reads its meetings. */
@Path("/meetings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
@RolesAllowed({
    DSCO,
    TEAM_MANAGER,
    BOROUGH_ADMIN,
    HEALTH_PARTNER,
    NETWORK_COORDINATOR,
    REGIONAL_OBSERVER
})
public class MeetingResource {

    private static final String MEETING = "Id of the meeting";

    private final MeetingPlanning planning;
    private final MeetingNoting meetings;
    private final Caller caller;
    private final Pages pages;

    MeetingResource(MeetingPlanning planning, MeetingNoting meetings, Caller caller, Pages pages) {
        this.planning = planning;
        this.meetings = meetings;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "planMeeting",
            summary = "Plan a meeting",
            description =
                    "The meeting is in a series that you hold. An agenda item can take up a topic,"
                            + " which then shows the meeting. Text that identifies a person is"
                            + " refused.")
    public RestResponse<MeetingView> plan(@NotNull @Valid PlanMeeting planned) {
        MeetingView made = planning.plan(caller.command(null), planned);
        return Created.at("/network/v1/meetings/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listMeetings",
            summary = "List meetings",
            description = "Oldest first, by when they were planned.")
    public Page<MeetingView> list(
            @Parameter(description = "Only meetings of this series, by its id")
                    @QueryParam("series")
                    UUID series,
            @Parameter(description = "Only meetings in this state") @QueryParam("status")
                    MeetingStatus status,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                meetings.list(pages.afterId(page), series, status, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{meetingId}")
    @Operation(operationId = "getMeeting", summary = "Read a meeting")
    public MeetingView get(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId) {
        return meetings.get(meetingId, caller.actor());
    }

    @PUT
    @Path("/{meetingId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "changeMeeting",
            summary = "Move a meeting or change its agenda",
            description = "You can do this until the meeting is held or cancelled.")
    public MeetingView change(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId,
            @NotNull @Valid MeetingPlan plan) {
        return planning.change(caller.commandNeedingMatch(meetingId), plan);
    }

    @GET
    @Path("/{meetingId}/topic-suggestions")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "suggestTopics",
            summary = "Suggest topics for an agenda",
            description =
                    "Suggests up to 20 open topics that are not on the agenda, most votes first.")
    public TopicSuggestions suggest(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId) {
        return meetings.suggest(meetingId, caller.actor());
    }

    @POST
    @Path("/{meetingId}/holding")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "holdMeeting",
            summary = "Record that a meeting was held",
            description = "Record this on the day of the meeting or later.")
    public MeetingView hold(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId) {
        return planning.hold(caller.command(meetingId));
    }

    @POST
    @Path("/{meetingId}/cancellation")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "cancelMeeting",
            summary = "Cancel a meeting",
            description = "It stays in the list and in the calendar, marked as cancelled.")
    public MeetingView cancel(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId) {
        return planning.cancel(caller.command(meetingId));
    }

    @PUT
    @Path("/{meetingId}/notes")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "writeMeetingNotes",
            summary = "Write the notes of a meeting",
            description =
                    "Once the meeting has been held, record what was asked and what people took"
                            + " from it. A question can link to the question to all boroughs that"
                            + " it led to. Text that identifies a person is refused.")
    public MeetingView note(
            @Parameter(description = MEETING) @PathParam("meetingId") UUID meetingId,
            @NotNull @Valid WriteMeetingNotes notes) {
        return meetings.note(caller.commandNeedingMatch(meetingId), notes);
    }
}
