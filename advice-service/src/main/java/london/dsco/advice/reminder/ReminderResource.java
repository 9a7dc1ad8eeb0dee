package london.dsco.advice.reminder;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reminders of a request and their delivery log. */
@Path("/requests/{id}/reminders")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Reminders",
        description = "When people are reminded of advice that is due, and who has been")
public class ReminderResource {

    private final ReminderLog log;
    private final Caller caller;

    ReminderResource(ReminderLog log, Caller caller) {
        this.log = log;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({ADVICE_AUTHOR, TEAM_MANAGER, DSCO})
    @Operation(
            operationId = "getReminders",
            summary = "Read the reminders of a request",
            description =
                    "Lists each reminder with its day, its state and its recipients. It shows where"
                            + " somebody has no address in the register.")
    public RemindersView reminders(
            @Parameter(description = "Id of the request") @PathParam("id") UUID id) {
        return log.of(id, caller.actor());
    }
}
