package london.dsco.review.relatedreview;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A review on a child's timeline.
 *
 * @param orderedBy its day: fixed, or the last on which it can be
 * @param view as the reader sees it, before it is known with which others it could be one meeting
 * @param stretch the days on which it can be; empty for one that cannot be moved any more
 * @param toCome whether a meeting is still to be held for it
 */
record TimelineItem(
        LocalDate orderedBy, TimelineItemView view, Optional<Stretch> stretch, boolean toCome) {}
