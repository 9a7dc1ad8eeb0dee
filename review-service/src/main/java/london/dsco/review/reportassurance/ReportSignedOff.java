package london.dsco.review.reportassurance;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.grading.Grade;
import london.dsco.records.Fact;

/** A DSCO has signed off the latest version of a report. */
record ReportSignedOff(UUID reviewId, int number, Grade grade, LocalDate signedOffOn)
        implements Fact {}
