package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import london.dsco.network.inspection.Framework;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which practices are listed or counted; a {@code @BeanParam}. */
public class PracticeSearch {

    @QueryParam("type")
    @Parameter(description = "Only practices of this type")
    PracticeType type;

    @QueryParam("theme")
    @Parameter(description = "Only those with this theme")
    Theme theme;

    @QueryParam("reach")
    @Parameter(description = "Only those about this area that the role reaches")
    Reach reach;

    @QueryParam("priority")
    @Parameter(description = "Only those that support this network priority")
    Priority priority;

    @QueryParam("framework")
    @Parameter(description = "Only those that help with this inspection or plan")
    Framework framework;

    @QueryParam("barrier")
    @Parameter(description = "Only those that name this as what stood in the way")
    Barrier barrier;

    @QueryParam("evidence")
    @Parameter(description = "Only those with evidence at least this strong")
    Bars evidence;

    @QueryParam("cost")
    @Parameter(description = "Only those with this overall cost")
    Cost cost;

    @QueryParam("criterion")
    @Parameter(description = "Only those that help with this criterion in the audit template")
    AuditCriterion criterion;

    @QueryParam("adoptedBy")
    @Size(max = 9)
    @Parameter(description = "Only those with an adoption shared by this borough, by its GSS code")
    String adoptedBy;

    @QueryParam("withResults")
    @Parameter(
            description = "With adoptedBy: only if that borough reports a figure that it reached")
    Boolean withResults;

    Wanted wanted() {
        return new Wanted(
                type,
                theme,
                reach,
                priority,
                framework,
                barrier,
                evidence,
                cost,
                criterion,
                adoptedBy,
                Boolean.TRUE.equals(withResults));
    }
}
