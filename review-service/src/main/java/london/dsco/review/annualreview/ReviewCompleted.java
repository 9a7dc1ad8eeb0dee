package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The authority decided on a day, which completed the review, as the borough's own system tells.
 *
 * @param dueBy last day of the cycle
 */
record ReviewCompleted(UUID reviewId, LocalDate completedOn, LocalDate dueBy) implements Fact {

    /** What others are told; see the event's schema. */
    record Payload(UUID reviewId, LocalDate completedOn, LocalDate dueBy) {}

    @Override
    public List<Event> events() {
        return List.of(ReviewEvents.named("completed", new Payload(reviewId, completedOn, dueBy)));
    }
}
