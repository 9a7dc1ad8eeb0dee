package london.dsco.advice.workload;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.figures.CsvWriter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The number of cases that each author has to write. */
@Path("/performance/workload")
@Tag(name = "Performance")
public class WorkloadResource {

    private final Workload workload;
    private final Caller caller;

    WorkloadResource(Workload workload, Caller caller) {
        this.workload = workload;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "getWorkload",
            summary = "Read each author's open cases",
            description =
                    "Includes each author's last supervision and training, and whether they visit"
                            + " alone. A team-manager sees the authors in their own team. GET"
                            + " /requests?author= lists the cases.")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WorkloadView.class)),
                @Content(
                        mediaType = CsvWriter.TEXT_CSV,
                        examples =
                                @ExampleObject(
                                        name = "table",
                                        value =
                                                "author,team,openCases,dueSoon,overdue,supervisedOn,loneWorker,trainedOn\r\nadvice-author@camden,North,7,2,0,2026-11-12,true,2026-03-17\r\n"),
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        format = "csv",
                                        maxLength = 10_000_000))
            })
    public WorkloadView read() {
        return workload.read(caller.actor());
    }
}
