package london.dsco.advice.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * A reminder has gone out.
 *
 * @param reminderDay days after receipt for which it was due
 * @param remindedOn London date
 * @param dueOn last London date on which the advice is in time
 */
record Reminded(UUID requestId, int reminderDay, LocalDate remindedOn, LocalDate dueOn)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID requestId, int reminderDay, LocalDate remindedOn, LocalDate dueOn) {}

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "reminded", new Payload(requestId, reminderDay, remindedOn, dueOn)));
    }
}
