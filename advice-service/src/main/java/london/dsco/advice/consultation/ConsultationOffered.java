package london.dsco.advice.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** The author of a request was offered a consultation. */
record ConsultationOffered(
        UUID requestId, UUID consultationId, Occasion occasion, LocalDate offeredOn)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID requestId, UUID consultationId, Occasion occasion, LocalDate offeredOn) {}

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "consultation-offered",
                        new Payload(requestId, consultationId, occasion, offeredOn)));
    }
}
