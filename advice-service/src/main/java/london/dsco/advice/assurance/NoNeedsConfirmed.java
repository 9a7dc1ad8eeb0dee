package london.dsco.advice.assurance;

import java.util.UUID;
import london.dsco.records.Fact;

/** A manager agreed with the latest version that there are no needs. */
record NoNeedsConfirmed(UUID requestId, int adviceVersion) implements Fact {}
