package london.dsco.review.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.annualreview.MeetingState;

/**
 * The meeting of a review as a calendar shows it: nothing of the child.
 *
 * @param on the London date; of a cancelled meeting the day on which it would have been
 * @param state null for a meeting that was cancelled
 * @param changes how often the day or its state has changed
 * @param changedAt when it last did, UTC
 */
public record MeetingEvent(
        UUID reviewId, LocalDate on, MeetingState state, int changes, Instant changedAt) {}
