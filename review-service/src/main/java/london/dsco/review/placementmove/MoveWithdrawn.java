package london.dsco.review.placementmove;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A reported move will not take place. */
record MoveWithdrawn(UUID moveId, String planRef, LocalDate withdrawnOn) implements Fact {

    static final String TYPE = "london.dsco.review.plan.move-withdrawn.v1";

    /** The part of the fact that other services receive; see the event's schema. */
    record Payload(String planRef, UUID moveId, LocalDate withdrawnOn) {}

    @Override
    public List<Event> events() {
        return List.of(
                new Event("review.plan.v1", TYPE, new Payload(planRef, moveId, withdrawnOn)));
    }
}
