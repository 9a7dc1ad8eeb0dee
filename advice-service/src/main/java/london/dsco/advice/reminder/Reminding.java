package london.dsco.advice.reminder;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.RequestCommands;
import london.dsco.advice.request.RequestQueries;
import london.dsco.advice.request.Sight;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Sends one reminder for every request whose advice is owed on its reminder day, however many
 * replicas look. Each reminder is a command of its own: one that fails stops no other.
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

    /** More than a borough receives in a day; the rest waits for the next round. */
    private static final int MOST = 500;

    private final RequestCommands requests;
    private final RequestQueries queries;
    private final Reads reads;
    private final Clock clock;

    Reminding(RequestCommands requests, RequestQueries queries, Reads reads, Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.reads = reads;
        this.clock = clock;
    }

    /** One round through all boroughs. */
    public void remindAll() {
        for (Borough borough : Borough.values()) {
            Actor system = Actor.system(NAME, borough.gss(), clock.instant());
            List<UUID> due =
                    reads.figures(
                            system, () -> queries.toRemind(borough.gss(), system.today(), MOST));
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

    private static Happened reminded(AdviceRequest request, Actor system) {
        if (request.remindedOn().isPresent()) {
            return Happened.nothing();
        }
        request.reminded(system.today());
        return Happened.of(
                new Reminded(request.id(), system.today(), request.intake().clock().dueOn()));
    }
}
