package london.dsco.advice.retention;

import java.util.UUID;
import london.dsco.records.Fact;

/** A legal hold was set or lifted. The history holds no reason. */
record HoldChanged(UUID requestId, boolean held) implements Fact {}
