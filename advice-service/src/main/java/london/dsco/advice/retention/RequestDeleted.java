package london.dsco.advice.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.advice.settings.RetentionSchedule;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/**
 * A request was deleted. Other services learn which, so that they delete what they have about it.
 * They do not learn which line of the schedule applied, because that would reveal how social care
 * knew the child.
 */
record RequestDeleted(
        UUID requestId, UUID runId, RetentionSchedule.Kind record, LocalDate deletedOn)
        implements Fact {

    /** The part of the fact that other services receive. */
    record Payload(UUID requestId, LocalDate deletedOn) {}

    static RequestDeleted from(DeletedRequest deleted) {
        return new RequestDeleted(
                deleted.id(), deleted.runId(), deleted.record(), deleted.deletedOn());
    }

    @Override
    public List<Event> events() {
        return List.of(RequestEvents.named("deleted", new Payload(requestId, deletedOn)));
    }
}
