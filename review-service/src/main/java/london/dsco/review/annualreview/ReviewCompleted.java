package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** The authority decided on a day, which completed the review. */
record ReviewCompleted(LocalDate completedOn) implements Fact {}
