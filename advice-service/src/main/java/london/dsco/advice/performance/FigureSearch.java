package london.dsco.advice.performance;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The advice to count and how to group it; a {@code @BeanParam}. */
public class FigureSearch {

    @QueryParam("from")
    @Parameter(description = "First London date that counts; by default a year before to")
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Last London date that counts; by default today")
    LocalDate to;

    @QueryParam("groupBy")
    @DefaultValue("NONE")
    @Parameter(description = "What the figures are grouped by")
    Grouping groupBy;

    @QueryParam("cohort")
    @DefaultValue("DISPATCHED")
    @Parameter(
            description =
                    "DISPATCHED counts the advice dispatched in the period. DUE counts the"
                            + " advice that fell due in the period and before today, whether sent or"
                            + " not. DUE is not for borough-admin.")
    Cohort cohort;

    @QueryParam("author")
    @Size(max = 128)
    @Parameter(description = "User name of one author. Not for borough-admin")
    String author;

    @QueryParam("team")
    @Size(max = 100)
    @Parameter(description = "Team of the authors. Not for borough-admin")
    String team;

    /** Returns the selection; null for all advice. */
    Selection selection() {
        return Selection.of(author, team);
    }
}
