package london.dsco.review.report;

import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody was asked to write the report, or has begun it. */
record ReportBegun(UUID reviewId) implements Fact {}
