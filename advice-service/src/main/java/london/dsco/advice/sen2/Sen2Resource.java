package london.dsco.advice.sen2;

import static london.dsco.domain.Roles.BOROUGH_SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import london.dsco.returns.ReturnFile;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The data for the borough's SEN2 return. */
@Path("/exports/sen2")
@Tag(
        name = "Returns",
        description = "Files for the SEN2 collection, to be merged into the borough's own system")
public class Sen2Resource {

    private static final String TABLE =
            "UPN,ChildRef,AdviceReceivedDate,AssessmentOutcome,AssessmentOutcomeDate,Week20\r\n"
                    + "H801200001001,,2026-05-11,Y,2026-10-20,1\r\n";

    private final Sen2Exporting exporting;
    private final Caller caller;

    Sen2Resource(Sen2Exporting exporting, Caller caller) {
        this.exporting = exporting;
        this.caller = caller;
    }

    @GET
    @Produces(ReturnFile.TEXT_CSV)
    @RolesAllowed(BOROUGH_SYSTEM)
    @Operation(
            operationId = "exportRequestsForSen2",
            summary = "Export data for the SEN2 return",
            description =
                    "A table with one row for each request for advice to a first needs assessment,"
                            + " in the order in which they were opened, under the Department for"
                            + " Education's own names and with its codes (guide of 2026, version"
                            + " 1.3). It contains only what this service records, so it is not a"
                            + " complete return. The key is the UPN; `ChildRef` stands in where"
                            + " there is none. `AdviceReceivedDate` is the day on which social care"
                            + " was asked for its advice. Neither name is the department's own."
                            + " This service does not record who asked the authority to assess"
                            + " (`RequestSource`).\n\n`REQUESTS` has the requests that social care"
                            + " received in the period. `ReceivedDate` is the day on which the"
                            + " authority was asked to assess and `RequestOutcomeDate` that on"
                            + " which the family was told that it will, where a consideration names"
                            + " the request. Considerations that name none are not exported."
                            + " `RequestOutcome` is known where one names it, or once the"
                            + " assessment ended with a plan or with none.\n\n`ASSESSMENT` has"
                            + " those whose outcome is of the period. `AssessmentOutcomeDate` is"
                            + " the day on which the plan was made, else that on which the outcome"
                            + " was recorded. `Week20` is 1 where an approved exception has a"
                            + " ground that also excuses the twenty weeks; other exceptions are not"
                            + " known here.\n\n`NAMED_PLAN` has the plans that were made in the"
                            + " period.\n\nThe access log records each export, with its number of"
                            + " rows.")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ReturnFile.TEXT_CSV,
                            examples = @ExampleObject(name = "table", value = TABLE),
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            format = "csv",
                                            maxLength = 100_000_000)))
    public ReturnFile export(
            @QueryParam("module") @NotNull @Parameter(description = "Which module to export")
                    Sen2Module module,
            @QueryParam("from")
                    @Parameter(
                            description =
                                    "First London date. Without it, the first day of the year."
                                            + " Without both, the last calendar year that has"
                                            + " ended",
                            example = "2026-01-01")
                    LocalDate from,
            @QueryParam("to")
                    @Parameter(
                            description = "Last London date. Without it, the last day of the year",
                            example = "2026-12-31")
                    LocalDate to) {
        return exporting.export(caller.actor(), module, from, to);
    }
}
