package london.dsco.review.reportassurance;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The latest version of a report was returned to its author. */
record ReportReturned(UUID reviewId, int number, LocalDate returnedOn) implements Fact {}
