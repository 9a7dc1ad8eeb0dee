package london.dsco.advice.reminder;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestCommands;
import london.dsco.advice.request.Sight;
import london.dsco.advice.settings.ReminderDays;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Gives each reminder of every request whose advice is due, once, on its day or in the first round
 * after it. This is so however many replicas run, and whatever stops them: the reminder, its line
 * in the history, its event and its deliveries are one transaction. Each request is a command of
 * its own, so one that fails does not stop the others.
 */
@ApplicationScoped
public class Reminding {

    public static final Step<AdviceStatus> REMINDED =
            Step.named("REMINDED", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .shownTo(Sight.SENT)
                    .step();

    private static final String NAME = "reminders";

    /** More than a borough receives in a day; the next round does the rest. */
    private static final int MOST = 500;

    private final RequestCommands requests;
    private final Reminders reminders;
    private final Recipients recipients;
    private final Deliveries deliveries;
    private final Practitioners practitioners;
    private final Reads reads;
    private final Clock clock;

    Reminding(
            RequestCommands requests,
            Reminders reminders,
            Recipients recipients,
            Deliveries deliveries,
            Practitioners practitioners,
            Reads reads,
            Clock clock) {
        this.requests = requests;
        this.reminders = reminders;
        this.recipients = recipients;
        this.deliveries = deliveries;
        this.practitioners = practitioners;
        this.reads = reads;
        this.clock = clock;
    }

    /** Runs one round through all boroughs. */
    public void remindAll() {
        for (Borough borough : Borough.values()) {
            Actor system = Actor.system(NAME, borough.gss(), clock.instant());
            List<UUID> due =
                    reads.figures(system, () -> reminders.due(borough.gss(), system.today(), MOST));
            due.forEach(id -> remind(id, system));
        }
    }

    private void remind(UUID id, Actor system) {
        try {
            requests.run(Command.by(system, id), REMINDED, request -> reminded(request, system));
        } catch (RefusedException meanwhile) {
            Log.debugf("a reminder is not needed any more: %s", meanwhile.refusal().code());
        } catch (RuntimeException e) {
            Log.warnf("a reminder waits for the next round: %s", e.getClass().getName());
        }
    }

    private Happened reminded(AdviceRequest request, Actor system) {
        Happened happened = Happened.nothing();
        Map<String, Capacity> whom = recipients.of(request);
        for (int day : reminders.dueFor(request, system.today())) {
            if (day == ReminderDays.ALWAYS) {
                request.reminded(system.today());
            }
            reminders.keep(request, day, system);
            whom.forEach((recipient, as) -> queue(request, day, recipient, as, system));
            happened =
                    happened.and(
                            new Reminded(
                                    request.id(),
                                    day,
                                    system.today(),
                                    request.intake().clock().dueOn()));
        }
        return happened;
    }

    private void queue(
            AdviceRequest request, int day, String recipient, Capacity as, Actor system) {
        boolean reachable =
                practitioners
                        .find(recipient, request.borough())
                        .flatMap(Practitioner::email)
                        .isPresent();
        deliveries.queue(
                request.borough(),
                request.id(),
                day,
                recipient,
                as,
                reachable ? DeliveryState.QUEUED : DeliveryState.NO_ADDRESS,
                system.at());
    }
}
