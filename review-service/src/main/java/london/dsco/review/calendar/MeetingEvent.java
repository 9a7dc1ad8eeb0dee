package london.dsco.review.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.review.annualreview.MeetingState;

/**
 * The meeting of a review as a calendar shows it. It contains nothing about the child.
 *
 * @param on London date of the meeting; for a cancelled meeting, the day it would have been on
 * @param state null for a cancelled meeting
 * @param changes how often the day or its state has changed
 * @param changedAt when the day or the state last changed, UTC
 */
public record MeetingEvent(
        UUID reviewId, LocalDate on, MeetingState state, int changes, Instant changedAt) {}
