package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import london.dsco.network.inspection.Framework;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which practices are listed or counted; a {@code @BeanParam}. */
public class PracticeSearch {

    @QueryParam("type")
    @Parameter(description = "Only those that tell this")
    PracticeType type;

    @QueryParam("theme")
    @Parameter(description = "Only those of this theme")
    Theme theme;

    @QueryParam("reach")
    @Parameter(description = "Only those where the role reaches this")
    Reach reach;

    @QueryParam("priority")
    @Parameter(description = "Only those that serve this priority of the network")
    Priority priority;

    @QueryParam("framework")
    @Parameter(description = "Only those that help with this inspection or plan")
    Framework framework;

    @QueryParam("barrier")
    @Parameter(description = "Only those that name this as what stood in the way")
    Barrier barrier;

    @QueryParam("evidence")
    @Parameter(description = "Only those whose evidence is at least this strong")
    Bars evidence;

    @QueryParam("cost")
    @Parameter(description = "Only those that cost this, all in all")
    Cost cost;

    @QueryParam("criterion")
    @Parameter(description = "Only those that help with this criterion of the audit template")
    AuditCriterion criterion;

    @QueryParam("adoptedBy")
    @Size(max = 9)
    @Parameter(description = "Only those that this borough shares that it took up, by its GSS code")
    String adoptedBy;

    @QueryParam("withResults")
    @Parameter(
            description =
                    "With adoptedBy: only where that borough tells of a figure that it reached")
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
