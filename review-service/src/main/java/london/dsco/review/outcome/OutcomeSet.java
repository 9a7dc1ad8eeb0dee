package london.dsco.review.outcome;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** An outcome was set. The history does not contain its text. */
record OutcomeSet(UUID outcomeId, AdulthoodArea area, LocalDate setOn) implements Fact {}
