package london.dsco.review.plan;

import java.time.LocalDate;
import london.dsco.domain.Involvement;

/**
 * The filter of a list of plans; null means no filter.
 *
 * @param dueBefore only plans whose cycle ends before this day
 */
public record PlanFilter(String childRef, LocalDate dueBefore, Involvement involvement) {}
