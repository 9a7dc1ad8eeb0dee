package london.dsco.review.decision;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How a decision to amend ended.
 *
 * @param outcome whether the plan was amended
 * @param on London date of the final plan, or on which the family was told why there is none
 * @param reasons why the plan is not amended after all; needed then, and only then
 */
public record RecordFinalPlan(
        @NotNull AmendmentOutcome outcome,
        @NotNull LocalDate on,
        @Size(max = 2_000) String reasons) {}
