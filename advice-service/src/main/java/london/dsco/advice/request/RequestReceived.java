package london.dsco.advice.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.domain.Involvement;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A request has been received, and its clock runs. */
record RequestReceived(
        UUID requestId,
        RequestKind kind,
        LegalBasis legalBasis,
        Involvement involvement,
        LocalDate receivedOn,
        LocalDate dueOn)
        implements Fact {

    /** The part of the fact that other services receive, without the involvement. */
    record Payload(
            UUID requestId,
            RequestKind kind,
            LegalBasis legalBasis,
            LocalDate receivedOn,
            LocalDate dueOn) {}

    static RequestReceived from(AdviceRequest request) {
        Intake intake = request.intake();
        AdviceClock clock = intake.clock();
        return new RequestReceived(
                request.id(),
                intake.kind(),
                intake.legalBasis(),
                intake.involvement(),
                clock.receivedOn(),
                clock.dueOn());
    }

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "received", new Payload(requestId, kind, legalBasis, receivedOn, dueOn)));
    }
}
