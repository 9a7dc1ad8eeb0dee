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
    public WorkloadView read() {
        return workload.read(caller.actor());
    }
}
