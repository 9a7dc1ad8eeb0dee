package london.dsco.review.plan;

import java.time.LocalDate;
import london.dsco.domain.Involvement;

/**
 * What a list of plans is narrowed to; null narrows nothing.
 *
 * @param dueBefore cycles that end before this day
 */
public record PlanFilter(String childRef, LocalDate dueBefore, Involvement involvement) {}
