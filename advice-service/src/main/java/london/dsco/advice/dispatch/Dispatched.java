package london.dsco.advice.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestEvents;
import london.dsco.grading.Grade;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * The advice has been sent to the SEN team.
 *
 * @param remindedOn London date of the four-week reminder; null if there was none
 */
record Dispatched(
        UUID requestId,
        int adviceVersion,
        LocalDate receivedOn,
        LocalDate dueOn,
        LocalDate dispatchedOn,
        ClockState state,
        Grade grade,
        LocalDate remindedOn,
        boolean noNeeds)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(
            UUID requestId,
            LocalDate receivedOn,
            LocalDate dueOn,
            LocalDate dispatchedOn,
            ClockState state,
            Grade grade,
            LocalDate remindedOn,
            boolean noNeeds) {}

    static Dispatched from(AdviceRequest request, LocalDate on) {
        AdviceClock clock = request.intake().clock();
        return new Dispatched(
                request.id(),
                request.adviceVersion(),
                clock.receivedOn(),
                clock.dueOn(),
                on,
                request.clockState(on),
                request.grade().orElseThrow(),
                request.remindedOn().orElse(null),
                request.noNeeds());
    }

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "dispatched",
                        new Payload(
                                requestId,
                                receivedOn,
                                dueOn,
                                dispatchedOn,
                                state,
                                grade,
                                remindedOn,
                                noNeeds)));
    }
}
