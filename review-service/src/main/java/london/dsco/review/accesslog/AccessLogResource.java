package london.dsco.review.accesslog;

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

/** Checks the borough's access log. */
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
            summary = "Check the access log of plans and reviews",
            description =
                    "Recomputes the hash chain of your borough's log, starting from the"
                            + " first seal of a day, and checks it against every seal recorded"
                            + " outside the database. It finds lines that were changed or removed,"
                            + " and a log that was cut short. The last half minute is not sealed yet.")
    public AccessLogVerificationView verify(
            @Parameter(description = "London date to check seals from, within the last 31 days")
                    @QueryParam("since")
                    LocalDate since) {
        return checking.check(since, caller.actor());
    }
}
