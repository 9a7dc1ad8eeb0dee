package london.dsco.advice.content;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * The Signs of Safety map, where a team works with it. It says what harm is feared, so it is for
 * social care only: nobody outside sees it, in any form.
 *
 * @param dangerStatement what harm is feared, from whom, in plain words
 * @param safetyGoal what must be seen to close the case
 * @param safetyPlan who does what so that the child is safe
 * @param scaling how safe the child is now: 0 for certain harm, 10 for safe enough to close
 * @param pastHarm what has happened
 * @param complicatingFactors what makes it harder to solve, and is not itself harm
 * @param future what would happen if nothing changed
 */
public record SignsOfSafety(
        @Size(max = Limits.PARAGRAPH) String dangerStatement,
        @Size(max = Limits.PARAGRAPH) String safetyGoal,
        @Size(max = Limits.PARAGRAPH) String safetyPlan,
        @Min(0) @Max(10) Integer scaling,
        @Size(max = Limits.PARAGRAPH) String pastHarm,
        @Size(max = Limits.PARAGRAPH) String complicatingFactors,
        @Size(max = Limits.PARAGRAPH) String future) {}
