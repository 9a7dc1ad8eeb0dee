package london.dsco.advice.writing;

import static london.dsco.domain.Roles.ADVICE_AUTHOR;
import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import london.dsco.advice.check.ChecksView;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Checks the working text of a request. */
@Path("/requests/{id}/checks")
@RolesAllowed({ADVICE_AUTHOR, DSCO})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class DraftCheckResource {

    private final Checking checking;
    private final Caller caller;

    DraftCheckResource(Checking checking, Caller caller) {
        this.checking = checking;
        this.caller = caller;
    }

    @POST
    @Operation(
            operationId = "checkAdvice",
            summary = "Check the working text",
            description =
                    "Checks the last saved text, using the names on the case. It changes nothing."
                            + " Only one kind of finding blocks submission: a valid NHS number or"
                            + " unique pupil number in a text that leaves social care.")
    public ChecksView check(@PathParam("id") UUID id) {
        return checking.check(caller.command(id));
    }
}
