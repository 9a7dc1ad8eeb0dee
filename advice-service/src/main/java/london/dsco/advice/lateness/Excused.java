package london.dsco.advice.lateness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestEvents;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * An exception has been approved, and excuses lateness.
 *
 * @param dispatchedLateOn London date on which the advice had already been sent late, so that
 *     readers correct their counts; otherwise null
 */
record Excused(
        UUID requestId,
        UUID exceptionId,
        ExceptionGround ground,
        LocalDate excusedOn,
        LocalDate dispatchedLateOn)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(
            UUID requestId,
            ExceptionGround ground,
            LocalDate excusedOn,
            LocalDate dispatchedLateOn) {}

    static Excused from(
            AdviceRequest request, UUID exceptionId, ExceptionGround ground, LocalDate today) {
        boolean sentLate = request.clockState(today) == ClockState.EXCUSED_LATE;
        return new Excused(
                request.id(),
                exceptionId,
                ground,
                today,
                sentLate ? request.dispatchedOn().orElseThrow() : null);
    }

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "excused", new Payload(requestId, ground, excusedOn, dispatchedLateOn)));
    }
}
