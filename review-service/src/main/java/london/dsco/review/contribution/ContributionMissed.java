package london.dsco.review.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;
import london.dsco.review.annualreview.ReviewEvents;

/**
 * Somebody's advice was due and has not arrived, so they are chased.
 *
 * @param socialCare whether it is social care's advice
 */
record ContributionMissed(
        UUID reviewId, UUID invitationId, boolean socialCare, LocalDate dueBy, LocalDate chasedOn)
        implements Fact {

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(
            UUID reviewId,
            UUID invitationId,
            boolean socialCare,
            LocalDate dueBy,
            LocalDate chasedOn) {}

    @Override
    public List<Event> events() {
        return List.of(
                ReviewEvents.named(
                        "contribution-missed",
                        new Payload(reviewId, invitationId, socialCare, dueBy, chasedOn)));
    }
}
