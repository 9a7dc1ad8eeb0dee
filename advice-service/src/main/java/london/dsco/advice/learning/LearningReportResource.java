package london.dsco.advice.learning;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import london.dsco.figures.CsvWriter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lessons from all cases of a borough, for its boards. */
@Path("/learning-report")
@Tag(name = "Learning")
public class LearningReportResource {

    private final Learning learning;
    private final Caller caller;

    LearningReportResource(Learning learning, Caller caller) {
        this.learning = learning;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @RolesAllowed({DSCO, BOROUGH_ADMIN})
    @Operation(
            operationId = "getLearningReport",
            summary = "Report the lessons from your borough's cases",
            description =
                    "Grouped by theme, with what a board has already heard. It identifies no case."
                            + " Ask for text/csv to use it in a board paper. It holds at most 1,000"
                            + " lessons: if there are more, choose a shorter period.")
    public LearningReportView report(
            @Parameter(description = "First London date; by default a year before to")
                    @QueryParam("from")
                    LocalDate from,
            @Parameter(description = "Last London date; by default today") @QueryParam("to")
                    LocalDate to) {
        return learning.report(caller.actor(), from, to);
    }
}
