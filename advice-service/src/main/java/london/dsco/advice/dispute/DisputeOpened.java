package london.dsco.advice.dispute;

import java.util.UUID;
import london.dsco.records.Fact;

/** A borough disputes something about the case with another. No other service is told. */
record DisputeOpened(UUID disputeId, DisputeGround ground, String withBorough) implements Fact {}
