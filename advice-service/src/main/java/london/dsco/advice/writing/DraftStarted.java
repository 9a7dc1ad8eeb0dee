package london.dsco.advice.writing;

import java.util.UUID;
import london.dsco.records.Fact;

/**
 * The author has begun a round of writing. Later saves in the same round go only into the access
 * log.
 */
record DraftStarted(UUID requestId) implements Fact {}
