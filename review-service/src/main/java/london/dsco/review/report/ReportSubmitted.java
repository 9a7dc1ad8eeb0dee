package london.dsco.review.report;

import java.util.UUID;
import london.dsco.records.Fact;

/** The author has handed a version to quality assurance. */
record ReportSubmitted(UUID reviewId, int number, int findings) implements Fact {}
