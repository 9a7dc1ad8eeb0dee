package london.dsco.review.report;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The setting was sent the report. */
record ReportSent(UUID reviewId, int number, LocalDate sentOn, LocalDate dueBy, boolean inTime)
        implements Fact {}
