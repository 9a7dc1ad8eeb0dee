package london.dsco.review.settingcalendar;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.BOROUGH_SYSTEM;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.REVIEW_COORDINATOR;
import static london.dsco.domain.Roles.SEN_CASEWORKER;
import static london.dsco.domain.Roles.SETTING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import london.dsco.web.Caller;
import london.dsco.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** When a school or college is closed. */
@Path("/settings/{urn}/calendar")
@Tag(name = "Calendars")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public class SettingCalendarResource {

    private static final String WHICH = "URN of the school or college";
    private static final String URN = "^[0-9]{6}$";

    private final RecordingClosedDays closedDays;
    private final Caller caller;

    SettingCalendarResource(RecordingClosedDays closedDays, Caller caller) {
        this.closedDays = closedDays;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed({BOROUGH_ADMIN, BOROUGH_SYSTEM, SETTING})
    @Operation(
            operationId = "recordClosedDays",
            summary = "Say when a school or college is closed",
            description =
                    "Send all holidays and training days: they replace any sent before. No review"
                            + " meeting can be proposed or confirmed for a closed day while an open"
                            + " day is left that is in time and allows two weeks' notice. Meetings"
                            + " that are already set do not change. A school or college sends its"
                            + " own.")
    public RestResponse<SettingCalendarView> tell(
            @Parameter(description = WHICH) @PathParam("urn") @Size(max = 6) @Pattern(regexp = URN)
                    String urn,
            @NotNull @Valid RecordClosedDays sent) {
        RecordingClosedDays.Kept kept = closedDays.record(caller.command(urn), sent.closed());
        return kept.isNew()
                ? Created.at("/reviews/v1/settings/" + urn + "/calendar", kept.view())
                : RestResponse.ok(kept.view());
    }

    @GET
    @RolesAllowed({
        BOROUGH_ADMIN,
        BOROUGH_SYSTEM,
        DSCO,
        REVIEW_COORDINATOR,
        SEN_CASEWORKER,
        SETTING
    })
    @Operation(
            operationId = "getClosedDays",
            summary = "Read when a school or college is closed",
            description = "Empty if no closed days have been sent to your borough.")
    public SettingCalendarView read(
            @Parameter(description = WHICH) @PathParam("urn") @Size(max = 6) @Pattern(regexp = URN)
                    String urn) {
        return closedDays.read(urn, caller.actor());
    }
}
