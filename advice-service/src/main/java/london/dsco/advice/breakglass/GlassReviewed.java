package london.dsco.advice.breakglass;

import java.util.UUID;
import london.dsco.records.Fact;

/** A use of break-glass was reviewed. The history contains no text. */
record GlassReviewed(UUID breakGlassId, ReviewOutcome outcome) implements Fact {}
