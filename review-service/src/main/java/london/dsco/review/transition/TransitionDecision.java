package london.dsco.review.transition;

import java.time.LocalDate;

/**
 * A decision to record. London dates; null where something was not stated.
 *
 * @param decidedOn when it was decided, or the assessment carried out
 * @param reasons for not carrying it out, in words
 * @param reasonsSentOn when the person who asked received them in writing
 * @param lookAgainOn when to reconsider it
 * @param atRisk whether the child is experiencing, or at risk of, abuse or neglect
 */
record TransitionDecision(
        TransitionOutcome outcome,
        LocalDate decidedOn,
        String reasons,
        LocalDate reasonsSentOn,
        LocalDate lookAgainOn,
        Boolean atRisk) {}
