package london.dsco.review.plan;

import java.time.LocalDate;
import london.dsco.domain.Involvement;
import london.dsco.records.Fact;

/** The details of a plan changed, and perhaps the cycle of its review with them. */
record PlanDescribed(
        LocalDate planMadeOn, LocalDate lastReviewedOn, LocalDate dueBy, Involvement involvement)
        implements Fact {}
