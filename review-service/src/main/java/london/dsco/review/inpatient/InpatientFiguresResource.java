package london.dsco.review.inpatient;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of hospital care. */
@Path("/inpatient-care/figures")
@Tag(name = "Inpatient care")
@Produces(APPLICATION_JSON)
public class InpatientFiguresResource {

    private final InpatientCounting counting;
    private final Caller caller;

    InpatientFiguresResource(InpatientCounting counting, Caller caller) {
        this.counting = counting;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "getInpatientFigures",
            summary = "Read figures on hospital care",
            description =
                    "Shows who is on the register or in hospital today, their staffing and how long"
                            + " they have been there. Also counts admissions, discharges, treatment"
                            + " reviews and requests for an intervenor in a period.")
    public InpatientFiguresView figures(
            @Parameter(description = "First London date that counts; by default a year before to")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date that counts; by default today")
                    @QueryParam("to")
                    LocalDate to) {
        return counting.figures(caller.actor(), from, to);
    }
}
