package london.dsco.review.placementmove;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * Social care reported a move. Other services do not learn the reason, which could reveal how
 * social care knows the child.
 *
 * @param earlyReviewBy advised last day for an early review; null for none
 */
record MoveNotified(
        UUID moveId,
        String planRef,
        LocalDate movesOn,
        MoveReason reason,
        LocalDate notifiedOn,
        NotificationTiming notificationTiming,
        LocalDate earlyReviewBy)
        implements Fact {

    static final String TYPE = "london.dsco.review.plan.move-notified.v1";

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(
            String planRef,
            UUID moveId,
            LocalDate movesOn,
            LocalDate notifiedOn,
            boolean beforeTheMove,
            LocalDate earlyReviewBy) {}

    @Override
    public List<Event> events() {
        return List.of(
                new Event(
                        "review.plan.v1",
                        TYPE,
                        new Payload(
                                planRef,
                                moveId,
                                movesOn,
                                notifiedOn,
                                notificationTiming == NotificationTiming.BEFORE,
                                earlyReviewBy)));
    }
}
