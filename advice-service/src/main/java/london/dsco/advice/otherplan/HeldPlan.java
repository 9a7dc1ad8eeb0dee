package london.dsco.advice.otherplan;

import java.time.LocalDate;
import java.util.List;

/**
 * One of the child's other plans, as it is held.
 *
 * @param updatedOn London date of the plan's present wording
 * @param asOf London date on which the plan said so
 * @param outcomes as they are worded there
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

    /** The same plan in the same words, read on the same day, whoever gave it. */
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
