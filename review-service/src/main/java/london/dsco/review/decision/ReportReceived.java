package london.dsco.review.decision;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The report of a review's meeting was received. The history does not contain its text. */
record ReportReceived(UUID reviewId, Decision recommendation, LocalDate receivedOn, LocalDate dueBy)
        implements Fact {}
