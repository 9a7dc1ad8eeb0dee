package london.dsco.advice.accesslog;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import london.dsco.accesslog.AccessLogVerificationView;
import london.dsco.accesslog.CheckingAccessLog;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check of the borough's access log. */
@Path("/access-log/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access log", description = "Whether the log of who read and changed what is intact")
public class AccessLogResource {

    private final CheckingAccessLog checking;
    private final Caller caller;

    AccessLogResource(CheckingAccessLog checking, Caller caller) {
        this.checking = checking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(BOROUGH_ADMIN)
    @Operation(
            operationId = "verifyAccessLog",
            summary = "Check the access log of requests for advice",
            description =
                    "Recomputes the hash chain over your borough's log, starting with a day's first"
                            + " seal, and compares it with every seal kept outside the database. It"
                            + " finds lines that were changed or removed, and a log whose end was"
                            + " cut off. The last half minute is not sealed yet.")
    public AccessLogVerificationView verify(
            @Parameter(description = "London date to check seals from, within the last 31 days")
                    @QueryParam("since")
                    LocalDate since) {
        return checking.check(since, caller.actor());
    }
}
