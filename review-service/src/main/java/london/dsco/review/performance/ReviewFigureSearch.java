package london.dsco.review.performance;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reviews are counted and how they are broken down; a {@code @BeanParam}. */
public class ReviewFigureSearch {

    @QueryParam("from")
    @Parameter(description = "First London date that counts; by default a year before to")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last London date that counts; by default today")
    LocalDate to;

    @QueryParam("groupBy")
    @DefaultValue("NONE")
    @Parameter(description = "What the figures are grouped by")
    ReviewGrouping groupBy;

    @QueryParam("cohort")
    @DefaultValue("MET")
    @Parameter(
            description =
                    "MET counts the reviews whose meeting was held in the period. DUE"
                            + " counts the reviews that fell due in the period and before today,"
                            + " whether complete or not. DUE is not for borough-admin.")
    ReviewCohort cohort;

    @QueryParam("measure")
    @DefaultValue("DECIDED_IN_FOUR_WEEKS")
    @Parameter(description = "Which measure a chart shows; a table and JSON include all of them")
    ReviewMeasure measure;
}
