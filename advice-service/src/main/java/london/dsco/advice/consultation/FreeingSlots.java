package london.dsco.advice.consultation;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.request.RequestQueries;
import london.dsco.domain.Actor;
import london.dsco.domain.Borough;
import london.dsco.domain.Command;
import london.dsco.records.Reads;

/**
 * Cancels the bookings of withdrawn requests, so that the DSCO's hours are free for somebody else.
 */
@ApplicationScoped
public class FreeingSlots {

    private static final String NAME = "consultation-slots";

    private final Consultations consultations;
    private final Booking booking;
    private final RequestQueries queries;
    private final Reads reads;
    private final Clock clock;

    FreeingSlots(
            Consultations consultations,
            Booking booking,
            RequestQueries queries,
            Reads reads,
            Clock clock) {
        this.consultations = consultations;
        this.booking = booking;
        this.queries = queries;
        this.reads = reads;
        this.clock = clock;
    }

    /** Runs one round through all boroughs. */
    public void freeAll() {
        for (Borough borough : Borough.values()) {
            Actor system = Actor.system(NAME, borough.gss(), clock.instant());
            reads.figures(system, () -> inVain(borough.gss(), system))
                    .forEach((consultation, request) -> free(request, consultation, system));
        }
    }

    /**
     * Returns the bookings of withdrawn requests, by id of the consultation, each with its request.
     */
    private Map<UUID, UUID> inVain(String borough, Actor system) {
        List<Consultation> booked = consultations.bookedAfter(borough, system.at());
        if (booked.isEmpty()) {
            return Map.of();
        }
        List<UUID> withdrawn =
                queries.withdrawn(
                        borough,
                        booked.stream().map(Consultation::requestId).collect(Collectors.toSet()));
        return booked.stream()
                .filter(consultation -> withdrawn.contains(consultation.requestId()))
                .collect(Collectors.toMap(Consultation::id, Consultation::requestId));
    }

    private void free(UUID request, UUID consultation, Actor system) {
        try {
            booking.cancel(
                    Command.by(system, request),
                    consultation,
                    new CancelConsultation(CancellationReason.REQUEST_WITHDRAWN));
        } catch (RuntimeException e) {
            Log.warnf("a slot is freed in the next round: %s", e.getClass().getName());
        }
    }
}
