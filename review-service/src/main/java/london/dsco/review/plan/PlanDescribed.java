package london.dsco.review.plan;

import java.time.LocalDate;
import london.dsco.domain.Involvement;
import london.dsco.records.Fact;

/** What is known of a plan changed, and with it perhaps the cycle of its review. */
record PlanDescribed(
        LocalDate planMadeOn, LocalDate lastReviewedOn, LocalDate dueBy, Involvement involvement)
        implements Fact {}
