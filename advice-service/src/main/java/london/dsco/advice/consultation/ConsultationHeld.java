package london.dsco.advice.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A consultation was held. Its result stays within social care. */
record ConsultationHeld(
        UUID requestId,
        UUID consultationId,
        Occasion occasion,
        LocalDate heldOn,
        ConsultationOutcome outcome)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID requestId, UUID consultationId, Occasion occasion, LocalDate heldOn) {}

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "consultation-held",
                        new Payload(requestId, consultationId, occasion, heldOn)));
    }
}
