package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * A meeting was proposed, confirmed or recorded as held. The note says why it is late.
 *
 * @param meetBy last day for a meeting whose decision is in time
 * @param dueBy last day of the cycle
 */
record MeetingSet(
        UUID reviewId,
        LocalDate meetingOn,
        MeetingState state,
        boolean afterLimit,
        LocalDate meetBy,
        LocalDate dueBy)
        implements Fact {

    /**
     * The part of the fact about a held meeting that other services receive; see the event's
     * schema.
     */
    record Payload(
            UUID reviewId,
            LocalDate meetingOn,
            LocalDate meetBy,
            LocalDate dueBy,
            boolean inTime,
            boolean afterLimit) {}

    /**
     * Returns an event only once the meeting was held; other services do not learn of it earlier.
     */
    @Override
    public List<Event> events() {
        return state == MeetingState.HELD
                ? List.of(
                        ReviewEvents.named(
                                "meeting-held",
                                new Payload(
                                        reviewId,
                                        meetingOn,
                                        meetBy,
                                        dueBy,
                                        !meetingOn.isAfter(meetBy),
                                        afterLimit)))
                : List.of();
    }
}
