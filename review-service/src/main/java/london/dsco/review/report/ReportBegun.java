package london.dsco.review.report;

import java.util.UUID;
import london.dsco.records.Fact;

/** Somebody is to write the report, or has begun to. */
record ReportBegun(UUID reviewId) implements Fact {}
