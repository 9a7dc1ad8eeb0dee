package london.dsco.advice.otherplan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the child's other plans.
 *
 * @param updatedOn London date of the plan's present wording
 * @param asOf London date on which the plan said so
 * @param stale whether that is more than six weeks ago, so that somebody looks again
 * @param outcomes as they are worded there
 */
@Schema(
        name = "OtherPlan",
        requiredProperties = {"kind", "updatedOn", "asOf", "source", "stale", "outcomes"})
public record OtherPlanView(
        OtherPlanKind kind,
        LocalDate updatedOn,
        LocalDate asOf,
        OtherPlanSource source,
        boolean stale,
        @Size(max = 20) List<@Size(max = 1_000) String> outcomes) {

    public OtherPlanView {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * @param today London date
     */
    static OtherPlanView of(HeldPlan plan, LocalDate today) {
        return new OtherPlanView(
                plan.kind(),
                plan.updatedOn(),
                plan.asOf(),
                plan.source(),
                OtherPlanRules.isStale(plan.asOf(), today),
                plan.outcomes());
    }
}
