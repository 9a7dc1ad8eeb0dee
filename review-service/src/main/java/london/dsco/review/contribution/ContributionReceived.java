package london.dsco.review.contribution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;
import london.dsco.review.annualreview.ReviewEvents;

/**
 * Somebody who was invited took part in a review, or sent apologies.
 *
 * @param socialCare whether it is social care's contribution
 * @param inTime null if it has no last day
 */
record ContributionReceived(
        UUID reviewId,
        UUID contributionId,
        ContributionKind kind,
        boolean socialCare,
        LocalDate receivedOn,
        LocalDate dueBy,
        Boolean inTime)
        implements Fact {

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(
            UUID reviewId,
            UUID contributionId,
            ContributionKind kind,
            boolean socialCare,
            LocalDate receivedOn,
            LocalDate dueBy,
            Boolean inTime) {}

    @Override
    public List<Event> events() {
        return List.of(
                ReviewEvents.named(
                        "contribution-received",
                        new Payload(
                                reviewId,
                                contributionId,
                                kind,
                                socialCare,
                                receivedOn,
                                dueBy,
                                inTime)));
    }
}
