package london.dsco.advice.otherplan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the child's other plans, as somebody gives it.
 *
 * @param updatedOn London date of the plan's present wording
 * @param asOf London date on which the plan said so; leave it out for today
 * @param outcomes as they are worded there
 */
public record GivenPlan(
        @NotNull OtherPlanKind kind,
        @NotNull LocalDate updatedOn,
        LocalDate asOf,
        @NotEmpty @Size(max = 20) List<@NotNull @Size(min = 1, max = 1_000) String> outcomes) {

    public GivenPlan {
        outcomes = outcomes == null ? List.of() : new ArrayList<>(outcomes);
    }

    HeldPlan held(OtherPlanSource source, LocalDate today) {
        return new HeldPlan(kind, updatedOn, asOf == null ? today : asOf, source, outcomes);
    }
}
