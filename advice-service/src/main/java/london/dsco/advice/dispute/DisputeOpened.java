package london.dsco.advice.dispute;

import java.util.UUID;
import london.dsco.records.Fact;

/** A borough disputes a point about the case with another. Other services do not learn of it. */
record DisputeOpened(UUID disputeId, DisputeGround ground, String withBorough) implements Fact {}
