package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A review on a child's timeline.
 *
 * @param orderedBy its day: the fixed one, or the last possible one
 * @param view the reader's view, before reviews that could be one meeting are matched
 * @param stretch the possible days; empty if it can no longer be moved
 * @param toCome whether its meeting is still in the future
 */
record TimelineItem(
        LocalDate orderedBy, TimelineItemView view, Optional<Stretch> stretch, boolean toCome) {}
