package london.dsco.review.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What was decided on the assessment.
 *
 * @param outcome what was decided
 * @param decidedOn London date of the decision, or on which the assessment was carried out
 * @param reasons why not; needed with NOT_YET, REFUSED and NOT_IN_BEST_INTERESTS, with
 *     CHILD_DECLINED where a parent or carer asked, and only then
 * @param reasonsSentOn when whoever asked was given the reasons in writing, with advice on how to
 *     prevent or delay needs; needed with reasons where somebody asked, and only then
 * @param lookAgainOn when to look again; needed with NOT_YET, and only then
 * @param atRisk whether the child is experiencing, or at risk of, abuse or neglect; needed with
 *     CHILD_DECLINED and NOT_IN_BEST_INTERESTS, and only then. It is not kept
 */
public record RecordTransitionOutcome(
        @NotNull TransitionOutcome outcome,
        @NotNull LocalDate decidedOn,
        @Size(max = 4_000)
                @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Give reasons in words.")
                String reasons,
        LocalDate reasonsSentOn,
        LocalDate lookAgainOn,
        Boolean atRisk) {

    TransitionDecision decision() {
        return new TransitionDecision(
                outcome, decidedOn, reasons, reasonsSentOn, lookAgainOn, atRisk);
    }
}
