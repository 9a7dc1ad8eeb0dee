package london.dsco.advice.consideration;

import java.util.UUID;
import london.dsco.records.Fact;

/** The SEN team named the request for advice that followed. */
record RequestNamed(UUID requestId) implements Fact {}
