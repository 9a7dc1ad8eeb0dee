package london.dsco.review.meetingdate;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A setting was asked for the day of a meeting.
 *
 * @param times how often it has been asked so far
 */
record DateAsked(UUID reviewId, LocalDate meetBy, LocalDate askedOn, int times) implements Fact {}
