package london.dsco.review.outcome;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** An outcome was set. What it says is not in the history. */
record OutcomeSet(UUID outcomeId, AdulthoodArea area, LocalDate setOn) implements Fact {}
