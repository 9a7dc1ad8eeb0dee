package london.dsco.network.series;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.HEALTH_PARTNER;
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

/** Series of meetings. Health partners attend those of their borough, so they read them too. */
@Path("/meeting-series")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings", description = "Meetings of the network and of the boroughs' SEND leads")
@RolesAllowed({
    DSCO,
    TEAM_MANAGER,
    BOROUGH_ADMIN,
    HEALTH_PARTNER,
    NETWORK_COORDINATOR,
    REGIONAL_OBSERVER
})
public class MeetingSeriesResource {

    private static final String SERIES = "Id of the series";

    private final SeriesKeeping series;
    private final Caller caller;
    private final Pages pages;

    MeetingSeriesResource(SeriesKeeping series, Caller caller, Pages pages) {
        this.series = series;
        this.caller = caller;
        this.pages = pages;
    }

    @POST
    @ResponseStatus(201)
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "openMeetingSeries",
            summary = "Open a series of meetings",
            description =
                    "Send its terms of reference. Only the borough can read its own series, unless"
                            + " the series is shared. Text that identifies a person is refused.")
    public RestResponse<MeetingSeriesView> open(@NotNull @Valid OpenMeetingSeries opened) {
        MeetingSeriesView made = series.open(caller.command(null), opened);
        return Created.at("/network/v1/meeting-series/" + made.id(), made);
    }

    @GET
    @Operation(
            operationId = "listMeetingSeries",
            summary = "List series of meetings",
            description =
                    "Lists the network's series, your borough's own, and those that other boroughs"
                            + " share, oldest first.")
    public Page<MeetingSeriesView> list(
            @Parameter(description = "Only those of this borough, by its GSS code")
                    @QueryParam("borough")
                    @Size(max = 9)
                    String borough,
            @Parameter(description = "Only series in this state") @QueryParam("status")
                    SeriesStatus status,
            @BeanParam @Valid PageRequest page) {
        return pages.of(
                series.list(pages.afterId(page), borough, status, caller.actor(), page.rows()),
                page,
                one -> one.id().toString());
    }

    @GET
    @Path("/{seriesId}")
    @Operation(operationId = "getMeetingSeries", summary = "Read a series of meetings")
    public MeetingSeriesView get(
            @Parameter(description = SERIES) @PathParam("seriesId") UUID seriesId) {
        return series.get(seriesId, caller.actor());
    }

    @PUT
    @Path("/{seriesId}")
    @NeedsMatch
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "changeMeetingSeries",
            summary = "Change a series of meetings",
            description = "Those who hold the series can change it while it runs.")
    public MeetingSeriesView change(
            @Parameter(description = SERIES) @PathParam("seriesId") UUID seriesId,
            @NotNull @Valid ChangeMeetingSeries changed) {
        return series.change(caller.commandNeedingMatch(seriesId), changed);
    }

    @POST
    @Path("/{seriesId}/ending")
    @RolesAllowed({DSCO, NETWORK_COORDINATOR})
    @Operation(
            operationId = "endMeetingSeries",
            summary = "End a series of meetings",
            description = "No more meetings can be planned in it.")
    public MeetingSeriesView end(
            @Parameter(description = SERIES) @PathParam("seriesId") UUID seriesId) {
        return series.end(caller.command(seriesId));
    }
}
