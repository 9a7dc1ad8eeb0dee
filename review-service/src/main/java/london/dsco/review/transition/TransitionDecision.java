package london.dsco.review.transition;

import java.time.LocalDate;

/**
 * What is to be recorded as decided. London dates; null where something was not said.
 *
 * @param decidedOn when it was decided, or the assessment carried out
 * @param reasons why not, in words
 * @param reasonsSentOn when whoever asked was given them in writing
 * @param lookAgainOn when to look again
 * @param atRisk whether the child is experiencing, or at risk of, abuse or neglect
 */
record TransitionDecision(
        TransitionOutcome outcome,
        LocalDate decidedOn,
        String reasons,
        LocalDate reasonsSentOn,
        LocalDate lookAgainOn,
        Boolean atRisk) {}
