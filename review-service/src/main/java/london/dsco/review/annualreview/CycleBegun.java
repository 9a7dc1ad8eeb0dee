package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** A review cycle has a start date, new or corrected. */
record CycleBegun(String planRef, LocalDate startsOn) implements Fact {}
