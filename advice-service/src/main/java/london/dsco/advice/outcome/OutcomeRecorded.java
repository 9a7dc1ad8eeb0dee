package london.dsco.advice.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.Decision;
import london.dsco.advice.request.RequestEvents;
import london.dsco.advice.request.RequestOutcome;
import london.dsco.domain.Involvement;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The authority has decided, or the request was withdrawn.
 *
 * @param adviceOwed whether the advice must still be sent
 */
record OutcomeRecorded(
        UUID requestId,
        RequestOutcome outcome,
        LocalDate decidedOn,
        boolean adviceOwed,
        String childRef,
        String planRef,
        LocalDate issuedOn,
        Involvement involvement)
        implements Fact {

    /** The part that every service of the network may see: nothing about the child. */
    record Payload(
            UUID requestId, RequestOutcome outcome, LocalDate decidedOn, boolean adviceOwed) {}

    /** The part that only the review service may see, to open the plan's first cycle of reviews. */
    record PlanIssued(
            UUID requestId,
            RequestOutcome outcome,
            String childRef,
            String planRef,
            LocalDate issuedOn,
            Involvement involvement) {}

    private static final String TO_REVIEW = "advice.outcome.v1";
    private static final String DECIDED = "london.dsco.advice.request.decided.v1";

    static OutcomeRecorded from(AdviceRequest request, Decision made) {
        boolean ends = made.outcome() == RequestOutcome.WITHDRAWN;
        return new OutcomeRecorded(
                request.id(),
                made.outcome(),
                made.decidedOn(),
                request.dispatchedOn().isEmpty() && !ends,
                request.intake().child().childRef(),
                made.planRef(),
                made.issuedOn(),
                request.intake().involvement());
    }

    @Override
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(
                RequestEvents.named(
                        "closed", new Payload(requestId, outcome, decidedOn, adviceOwed)));
        if (outcome == RequestOutcome.PLAN_ISSUED) {
            events.add(
                    new Event(
                            TO_REVIEW,
                            DECIDED,
                            new PlanIssued(
                                    requestId, outcome, childRef, planRef, issuedOn, involvement)));
        }
        return events;
    }
}
