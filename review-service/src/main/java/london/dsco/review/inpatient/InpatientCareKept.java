package london.dsco.review.inpatient;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** What is kept of somebody in hospital or at risk of it was replaced. Told to no other service. */
record InpatientCareKept(LocalDate keptOn) implements Fact {}
