package london.dsco.advice.dispute;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A dispute about the case has ended. */
record DisputeSettled(
        UUID disputeId, DisputeOutcome outcome, String responsibleBorough, LocalDate settledOn)
        implements Fact {}
