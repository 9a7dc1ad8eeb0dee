package london.dsco.advice.retention;

import java.util.UUID;
import london.dsco.records.Fact;

/** A legal hold was set or lifted. The history does not contain the reason. */
record HoldChanged(UUID requestId, boolean held) implements Fact {}
