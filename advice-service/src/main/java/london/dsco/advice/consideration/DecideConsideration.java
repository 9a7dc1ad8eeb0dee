package london.dsco.advice.consideration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What the authority decided.
 *
 * @param notifiedOn London date on which the child's parent or the young person was told; the six
 *     weeks run to it
 */
public record DecideConsideration(
        @NotNull AssessmentDecision decision, @NotNull LocalDate notifiedOn) {}
