package london.dsco.review.transition;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * An assessment was decided. Reasons are not in the history.
 *
 * @param reasonsSentOn null where nobody was owed them
 * @param lookAgainOn null unless it was too early
 */
record TransitionDecided(
        UUID transitionId,
        TransitionOutcome outcome,
        LocalDate decidedOn,
        LocalDate reasonsSentOn,
        LocalDate lookAgainOn)
        implements Fact {}
