package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** The plan ceased on a day, and its open review closed without a decision. */
record ReviewClosed(UUID reviewId, LocalDate closedOn) implements Fact {

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(UUID reviewId, LocalDate closedOn) {}

    @Override
    public List<Event> events() {
        return List.of(ReviewEvents.named("closed", new Payload(reviewId, closedOn)));
    }
}
