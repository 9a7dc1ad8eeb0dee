package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * A meeting was proposed, confirmed or recorded as held; why it is late is in the note.
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

    /** What others are told of a meeting that was held; see the event's schema. */
    record Payload(
            UUID reviewId,
            LocalDate meetingOn,
            LocalDate meetBy,
            LocalDate dueBy,
            boolean inTime,
            boolean afterLimit) {}

    /** Nobody else is told of a meeting before it was held. */
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
