package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The period and the advice to count; a {@code @BeanParam}. */
public class ChallengeSearch {

    @QueryParam("from")
    @Parameter(description = "First London date that counts; by default a year before to")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last London date that counts; by default today")
    LocalDate to;

    @QueryParam("team")
    @Size(max = 100)
    @Parameter(description = "Team of the authors; leave it out for all that you see")
    String team;

    FigureSearch of(Cohort cohort) {
        FigureSearch search = new FigureSearch();
        search.from = from;
        search.to = to;
        search.groupBy = Grouping.NONE;
        search.cohort = cohort;
        search.team = team;
        return search;
    }
}
