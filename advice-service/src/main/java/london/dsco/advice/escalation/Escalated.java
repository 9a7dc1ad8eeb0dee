package london.dsco.advice.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * Somebody raised a matter about a request with the DSCO. The event does not say who it is about.
 *
 * @param raisedOn London date
 * @param answerBy London date by which the DSCO must answer
 */
record Escalated(
        UUID requestId,
        UUID escalationId,
        EscalationReason reason,
        Concerned concerns,
        LocalDate raisedOn,
        LocalDate answerBy)
        implements Fact {

    /** The part of the fact that other services receive: that it happened and when, but not why. */
    record Payload(UUID requestId, UUID escalationId, LocalDate raisedOn, LocalDate answerBy) {}

    static Escalated from(Escalation escalation) {
        return new Escalated(
                escalation.requestId(),
                escalation.id(),
                escalation.reason(),
                escalation.concerns(),
                escalation.raisedOn(),
                escalation.answerBy());
    }

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "escalated", new Payload(requestId, escalationId, raisedOn, answerBy)));
    }
}
