package london.dsco.advice.otherplan;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the child's other plans, as kept here.
 *
 * @param updatedOn London date of the plan's present wording
 * @param asOf London date on which somebody read this in the plan
 * @param outcomes the outcomes in the plan's own words
 */
public record HeldPlan(
        OtherPlanKind kind,
        LocalDate updatedOn,
        LocalDate asOf,
        OtherPlanSource source,
        List<String> outcomes) {

    public HeldPlan {
        outcomes = List.copyOf(outcomes);
    }

    boolean isFrom(OtherPlanSource other) {
        return source == other;
    }

    /**
     * Returns whether the other is the same plan in the same words, read on the same day, whoever
     * gave it.
     */
    boolean saysTheSameAs(HeldPlan other) {
        return kind == other.kind
                && updatedOn.equals(other.updatedOn)
                && asOf.equals(other.asOf)
                && outcomes.equals(other.outcomes);
    }

    HeldPlan from(OtherPlanSource other) {
        return new HeldPlan(kind, updatedOn, asOf, other, outcomes);
    }
}
