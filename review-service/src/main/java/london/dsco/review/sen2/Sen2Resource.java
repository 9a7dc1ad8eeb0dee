package london.dsco.review.sen2;

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

/** The data held for the borough's SEN2 return. */
@Path("/exports/sen2")
@Tag(
        name = "Returns",
        description = "Files for the SEN2 collection, to be merged into the borough's own system")
public class Sen2Resource {

    private static final String TABLE =
            "UPN,ChildRef,TransferLA,ReviewMeeting,ReviewOutcome,ReviewDraft,PhaseTransferDueDate,"
                    + "PhaseTransferFinalDate,LastReview\r\n"
                    + "H801200001001,,202,2026-10-20,A,2026-11-10,2027-02-15,,2026-11-09\r\n";

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
            operationId = "exportPlansForSen2",
            summary = "Export data for the SEN2 return",
            description =
                    "A table with one row for each plan, in the order of their references,"
                            + " using the Department for Education's own names and codes (guide of"
                            + " 2026, version 1.3). It contains only what this service records, so it"
                            + " is not a complete return. The key is the UPN. Where there is none,"
                            + " `ChildRef`, which is not one of the department's names, takes its"
                            + " place.\n\n`ACTIVE_PLANS` has the plans that you maintained on the"
                            + " last day, with the last review that met in the period and what was"
                            + " decided by its end. `ReviewDraft` is the day of the notice of a"
                            + " decision to amend, which accompanies the proposed amendments. The"
                            + " guide has no code for a decision to reassess, so its `ReviewOutcome`"
                            + " is empty. So is that of a decision for which your system sent only"
                            + " the day. `PhaseTransferDueDate` is the date that regulation 18 names;"
                            + " where the law says before that date, the plan must be final by the"
                            + " day before. `LastReview` is the day of the last"
                            + " decision.\n\n`NAMED_PLAN` has the plans that were made or that ceased"
                            + " in the period. `PlanRes` covers only 52-week residential"
                            + " placements.\n\nThe access log records each export, with its number of"
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
