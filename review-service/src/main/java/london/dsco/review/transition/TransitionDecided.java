package london.dsco.review.transition;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * An assessment was decided. The history does not contain the reasons.
 *
 * @param reasonsSentOn null if nobody was entitled to them
 * @param lookAgainOn null unless it was too early
 */
record TransitionDecided(
        UUID transitionId,
        TransitionOutcome outcome,
        LocalDate decidedOn,
        LocalDate reasonsSentOn,
        LocalDate lookAgainOn)
        implements Fact {}
