package london.dsco.advice.otherplan;

import java.util.UUID;
import london.dsco.records.Fact;

/**
 * The record of the child's other plans changed. The history says how many there are, and gives no
 * outcome.
 */
record OtherPlansChanged(UUID requestId, int plans) implements Fact {}
