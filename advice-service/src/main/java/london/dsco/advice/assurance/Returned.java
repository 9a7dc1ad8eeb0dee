package london.dsco.advice.assurance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A DSCO has sent the latest version back to its author. */
record Returned(UUID requestId, int adviceVersion, LocalDate returnedOn) implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID requestId, int adviceVersion, LocalDate returnedOn) {}

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named("returned", new Payload(requestId, adviceVersion, returnedOn)));
    }
}
