package london.dsco.advice.death;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * A request ended because the child died. Other services learn that it was withdrawn, and not why.
 *
 * @param stoppedOn London date on which the death was recorded
 */
record RequestStopped(UUID requestId, LocalDate stoppedOn) implements Fact {

    /** The part that every service of the network may see; see the event's schema. */
    record Payload(
            UUID requestId, RequestOutcome outcome, LocalDate decidedOn, boolean adviceOwed) {}

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "closed",
                        new Payload(requestId, RequestOutcome.WITHDRAWN, stoppedOn, false)));
    }
}
