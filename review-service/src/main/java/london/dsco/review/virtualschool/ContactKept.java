package london.dsco.review.virtualschool;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** The contact of a virtual school was recorded. No other service receives it. */
record ContactKept(String authority, LocalDate keptOn) implements Fact {}
