package london.dsco.review.inpatient;

import java.time.LocalDate;
import london.dsco.records.Fact;

/**
 * The record about somebody in hospital, or at risk of admission, was replaced. No other service
 * receives it.
 */
record InpatientCareKept(LocalDate keptOn) implements Fact {}
