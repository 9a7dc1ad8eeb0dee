package london.dsco.advice.performance;

import static london.dsco.domain.Roles.DSCO;
import static london.dsco.domain.Roles.TEAM_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.figures.CsvWriter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit criteria, over all advice. */
@Path("/performance/criteria")
@Tag(name = "Performance")
public class CriteriaResource {

    private final CriterionMeans means;
    private final Caller caller;

    CriteriaResource(CriterionMeans means, Caller caller) {
        this.means = means;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV})
    @RolesAllowed({DSCO, TEAM_MANAGER})
    @Operation(
            operationId = "getCriterionMeans",
            summary = "Read the mean points for each audit criterion",
            description =
                    "Uses the last audit of each dispatched version. A team-manager sees their own"
                            + " teams.")
    public CriteriaView read(@BeanParam FigureSearch search) {
        return means.read(caller.actor(), search);
    }
}
