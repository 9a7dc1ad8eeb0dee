package london.dsco.advice.consultation;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Consulted;
import london.dsco.advice.request.RequestCommands;
import london.dsco.advice.request.RequestQueries;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Offers a consultation with every request that awaits its advice, and again from day 28, the day
 * of the reminder. Each offer is made once, however many replicas run and wherever one stops: the
 * request remembers it, and the next round makes any offer that was missed. Each offer is a command
 * of its own, so one that fails does not stop the others.
 */
@ApplicationScoped
public class Offering {

    public static final Step<AdviceStatus> OFFERED =
            Step.named("CONSULTATION_OFFERED", AdviceStatus.class)
                    .from(AdviceStatus.owed())
                    .staying()
                    .step();

    private static final String NAME = "consultation-offers";

    /** More than a borough receives in a day; the next round does the rest. */
    private static final int MOST = 500;

    private final RequestCommands requests;
    private final RequestQueries queries;
    private final Consultations consultations;
    private final Reads reads;
    private final Clock clock;

    Offering(
            RequestCommands requests,
            RequestQueries queries,
            Consultations consultations,
            Reads reads,
            Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.consultations = consultations;
        this.reads = reads;
        this.clock = clock;
    }

    /** Runs one round through all boroughs. */
    public void offerAll() {
        for (Borough borough : Borough.values()) {
            Actor system = Actor.system(NAME, borough.gss(), clock.instant());
            List<UUID> due =
                    reads.figures(
                            system,
                            () -> queries.toOfferConsultation(borough.gss(), system.today(), MOST));
            due.forEach(id -> offer(id, system));
        }
    }

    /** Makes the offer that is due to one request, if any. */
    void offer(UUID id, Actor system) {
        try {
            requests.run(Command.by(system, id), OFFERED, request -> offered(request, system));
        } catch (RefusedException meanwhile) {
            Log.debugf("an offer is not needed any more: %s", meanwhile.refusal().code());
        } catch (RuntimeException e) {
            Log.warnf("an offer waits for the next round: %s", e.getClass().getName());
        }
    }

    private Happened offered(AdviceRequest request, Actor system) {
        Consulted before = request.consulted();
        boolean first = before.offeredOn() == null;
        boolean weekFour = !system.today().isBefore(request.intake().clock().remindOn());
        if (!first && (before.offeredAgainOn() != null || !weekFour)) {
            return Happened.nothing();
        }
        Occasion occasion = first ? Occasion.OPENING : Occasion.WEEK_FOUR;
        Consultation offer = new Consultation(request, occasion, system.today());
        consultations.add(offer);
        request.consultationOffered(system.today());
        return Happened.of(
                new ConsultationOffered(request.id(), offer.id(), occasion, offer.offeredOn()));
    }
}
