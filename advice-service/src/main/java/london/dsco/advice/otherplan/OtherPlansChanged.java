package london.dsco.advice.otherplan;

import java.util.UUID;
import london.dsco.records.Fact;

/** What is held of the child's other plans changed. The history says how many, and no outcome. */
record OtherPlansChanged(UUID requestId, int plans) implements Fact {}
