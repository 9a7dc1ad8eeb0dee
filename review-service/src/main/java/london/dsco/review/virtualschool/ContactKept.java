package london.dsco.review.virtualschool;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** The contact of a virtual school was kept. Told to no other service. */
record ContactKept(String authority, LocalDate keptOn) implements Fact {}
