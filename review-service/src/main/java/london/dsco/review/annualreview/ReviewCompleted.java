package london.dsco.review.annualreview;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The authority decided on a day, which completed the review. The borough's own system reported it.
 *
 * @param dueBy last day of the cycle
 */
record ReviewCompleted(UUID reviewId, LocalDate completedOn, LocalDate dueBy) implements Fact {

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(UUID reviewId, LocalDate completedOn, LocalDate dueBy) {}

    @Override
    public List<Event> events() {
        return List.of(ReviewEvents.named("completed", new Payload(reviewId, completedOn, dueBy)));
    }
}
