package london.dsco.advice.otherplan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the child's other plans.
 *
 * @param updatedOn London date of the plan's present wording
 * @param outcomes as they are worded there
 */
public record HeldPlan(
        @NotNull OtherPlanKind kind,
        @NotNull LocalDate updatedOn,
        @NotEmpty @Size(max = 20) List<@NotNull @Size(min = 1, max = 1_000) String> outcomes) {

    public HeldPlan {
        outcomes = outcomes == null ? List.of() : new ArrayList<>(outcomes);
    }
}
