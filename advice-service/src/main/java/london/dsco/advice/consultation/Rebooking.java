package london.dsco.advice.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.RequestRegister;
import london.dsco.domain.Actor;
import london.dsco.records.Lock;
import london.dsco.records.Reads;

/** The bookings that cannot take place, so that the DSCO can rebook them. */
@ApplicationScoped
public class Rebooking {

    private final Reads reads;
    private final RequestRegister requests;
    private final Consultations consultations;
    private final Standing standing;

    Rebooking(
            Reads reads, RequestRegister requests, Consultations consultations, Standing standing) {
        this.reads = reads;
        this.requests = requests;
        this.consultations = consultations;
        this.standing = standing;
    }

    /**
     * Lists them in the order of the requests' ids.
     *
     * @param after id of the request after which to start; empty for the first
     * @return up to one more than the limit; the extra one shows only that there are more
     */
    List<ToRebookView> list(Actor actor, String after, int limit) {
        Map<String, List<Consultation>> booked = new TreeMap<>();
        return reads.list(
                actor,
                limit,
                () -> {
                    for (Consultation each :
                            consultations.bookedAfter(actor.borough(), actor.at())) {
                        booked.computeIfAbsent(
                                        each.requestId().toString(), none -> new ArrayList<>())
                                .add(each);
                    }
                    return booked.keySet().stream()
                            .filter(id -> id.compareTo(after) > 0)
                            .map(id -> requests.whole().find(UUID.fromString(id), actor, Lock.READ))
                            .flatMap(Optional::stream)
                            .filter(request -> !affected(request, booked).isEmpty())
                            .limit(limit + 1L)
                            .toList();
                },
                request -> new ToRebookView(request.id(), affected(request, booked)));
    }

    private List<ConsultationView> affected(
            AdviceRequest request, Map<String, List<Consultation>> booked) {
        return booked.get(request.id().toString()).stream()
                .map(each -> standing.view(request, each))
                .filter(view -> view.rebookBecause() != null)
                .toList();
    }
}
