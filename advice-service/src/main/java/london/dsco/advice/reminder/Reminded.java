package london.dsco.advice.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** The four-week reminder has gone out. */
record Reminded(UUID requestId, LocalDate remindedOn, LocalDate dueOn) implements Fact {

    /** What others are told. */
    record Told(UUID requestId, LocalDate remindedOn, LocalDate dueOn) {}

    @Override
    public List<Event> events() {
        return List.of(RequestEvents.named("reminded", new Told(requestId, remindedOn, dueOn)));
    }
}
