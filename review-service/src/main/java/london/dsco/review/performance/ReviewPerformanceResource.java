package london.dsco.review.performance;

import static london.dsco.domain.Roles.BOROUGH_ADMIN;
import static london.dsco.domain.Roles.DSCO;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import london.dsco.figures.CsvWriter;
import london.dsco.figures.SvgWriter;
import london.dsco.web.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A borough's own figures on its annual reviews. */
@Path("/performance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Review performance",
        description = "How many reviews were in time, and social care's part in them")
public class ReviewPerformanceResource {

    private final ReviewPerformance performance;
    private final Caller caller;

    ReviewPerformanceResource(ReviewPerformance performance, Caller caller) {
        this.performance = performance;
        this.caller = caller;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, CsvWriter.TEXT_CSV, SvgWriter.IMAGE_SVG})
    @RolesAllowed({DSCO, BOROUGH_ADMIN})
    @Operation(
            operationId = "getReviewPerformance",
            summary = "Read how reviews were held and decided",
            description =
                    "Counts the annual reviews in a period: meetings and decisions in time,"
                            + " how social care took part, the grades of its reports, and reviews"
                            + " held together. Each measure comes with its definition and source. A"
                            + " borough-admin sees only how many meetings and decisions were in time,"
                            + " in whole quarters that have ended, in total, by quarter or by month."
                            + " Figures that could identify a child are suppressed. Ask for text/csv"
                            + " for a table, or image/svg+xml for a chart of one measure.")
    public ReviewPerformanceView figures(@BeanParam ReviewFigureSearch search) {
        return performance.read(caller.actor(), search);
    }
}
