package london.dsco.review.annualreview;

import java.time.LocalDate;
import london.dsco.records.Fact;

/** The plan ceased on a day, which ended its open review without a decision. */
record ReviewClosed(LocalDate closedOn) implements Fact {}
