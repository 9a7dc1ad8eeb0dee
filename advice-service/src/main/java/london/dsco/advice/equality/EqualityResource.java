package london.dsco.advice.equality;

import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import london.dsco.figures.CsvWriter;
import london.dsco.figures.SvgWriter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Differences between groups of children in how soon they get their advice, and how good it is. */
@Path("/performance/equality")
@Tag(name = "Performance")
public class EqualityResource {

    private final Comparing comparing;
    private final Caller caller;

    EqualityResource(Comparing comparing, Caller caller) {
        this.comparing = comparing;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV, SvgWriter.IMAGE_SVG})
    @RolesAllowed(DSCO)
    @Operation(
            operationId = "getEquality",
            summary = "Compare groups of children",
            description =
                    "How much advice was sent in time, was graded Good or Outstanding, or finds no"
                            + " needs, by ethnicity, sex, age or primary need, over one calendar"
                            + " year that has ended. The first version sent counts: a correction"
                            + " changes no figure. Small groups are suppressed, together with"
                            + " others so that no total reveals them, and always the same groups"
                            + " for each measure. No link leads to the requests behind the"
                            + " figures.")
    public EqualityView compare(
            @Parameter(
                            description =
                                    "Calendar year of dispatch; by default the last year that has ended")
                    @QueryParam("year")
                    Integer year,
            @Parameter(description = "What the children are grouped by")
                    @QueryParam("by")
                    @DefaultValue("ETHNICITY")
                    Characteristic by,
            @Parameter(description = "What is compared")
                    @QueryParam("measure")
                    @DefaultValue("ON_TIME")
                    Compared measure) {
        return comparing.compare(caller.actor(), year, by, measure);
    }
}
