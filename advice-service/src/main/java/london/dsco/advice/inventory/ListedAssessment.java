package london.dsco.advice.inventory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * One assessment of the inventory.
 *
 * @param lead who leads it: a role and team, such as Occupational therapist, children's team
 * @param datedOn London date: of one that exists when it was made, of one under way when it began;
 *     none of one that is needed
 */
public record ListedAssessment(
        @NotNull AssessmentKind kind,
        @NotNull AssessmentState state,
        @Size(min = 1, max = 200) String lead,
        LocalDate datedOn) {}
