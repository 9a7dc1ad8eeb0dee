package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** A review cycle runs from a day on, for the first time or corrected. */
record CycleBegun(String planRef, LocalDate startsOn) implements Fact {}
