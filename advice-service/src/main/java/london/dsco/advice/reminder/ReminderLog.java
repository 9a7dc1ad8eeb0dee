package london.dsco.advice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/**
 * Reads the reminders of a request. The log names staff, so only readers of the whole case see it.
 */
@ApplicationScoped
public class ReminderLog {

    private final Reads reads;
    private final RequestRegister requests;
    private final Reminders reminders;
    private final Deliveries deliveries;

    ReminderLog(Reads reads, RequestRegister requests, Reminders reminders, Deliveries deliveries) {
        this.reads = reads;
        this.requests = requests;
        this.reminders = reminders;
        this.deliveries = deliveries;
    }

    RemindersView of(UUID id, Actor actor) {
        return reads.one(
                id,
                actor,
                requests.whole(),
                request ->
                        RemindersView.of(
                                request, reminders.of(request, actor.today()), deliveries.of(id)));
    }
}
