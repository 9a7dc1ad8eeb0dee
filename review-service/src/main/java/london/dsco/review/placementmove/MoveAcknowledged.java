package london.dsco.review.placementmove;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The special educational needs team has seen a move. No other service receives it. */
record MoveAcknowledged(UUID moveId, LocalDate acknowledgedOn) implements Fact {}
