package london.dsco.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The report of a review's meeting was received. What it says is not in the history. */
record ReportReceived(UUID reviewId, Decision recommendation, LocalDate receivedOn, LocalDate dueBy)
        implements Fact {}
