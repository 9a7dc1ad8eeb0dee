package london.dsco.advice.consideration;

import java.util.UUID;
import london.dsco.records.Fact;

/** A request for advice followed. */
record RequestNamed(UUID requestId) implements Fact {}
