package london.dsco.advice.writing;

import java.util.UUID;
import london.dsco.records.Fact;

/** The author has begun a round of writing. Later saves of the same round are accesses only. */
record DraftStarted(UUID requestId) implements Fact {}
