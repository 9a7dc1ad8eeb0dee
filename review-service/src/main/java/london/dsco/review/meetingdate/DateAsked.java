package london.dsco.review.meetingdate;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A setting was asked for the day of a meeting.
 *
 * @param times how often by now
 */
record DateAsked(UUID reviewId, LocalDate meetBy, LocalDate askedOn, int times) implements Fact {}
