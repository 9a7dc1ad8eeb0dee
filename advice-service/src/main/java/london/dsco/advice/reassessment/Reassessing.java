package london.dsco.advice.reassessment;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.AdviceStatus;
import london.dsco.advice.request.Child;
import london.dsco.advice.request.OpenRequest;
import london.dsco.advice.request.Opening;
import london.dsco.advice.request.RecordedDeaths;
import london.dsco.advice.request.RequestKind;
import london.dsco.advice.request.RequestQueries;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;

/**
 * Opens the request for advice of a reassessment (SEND Regulations 2014 regs 23 to 27), through the
 * same command as every other request. Its six weeks run from the moment when the decision was
 * recorded.
 *
 * <p>The event names the plan and not the child. The request that led to the plan says who the
 * child is. If the borough made the plan before it used this service, nobody here knows the child,
 * and somebody opens the request by hand.
 */
@ApplicationScoped
public class Reassessing {

    private final RequestQueries requests;
    private final Opening opening;
    private final RecordedDeaths deaths;

    Reassessing(RequestQueries requests, Opening opening, RecordedDeaths deaths) {
        this.requests = requests;
        this.opening = opening;
        this.deaths = deaths;
    }

    /**
     * Opens the request, as part of the inbox's transaction.
     *
     * @param planRef the borough's reference of the plan
     * @param decidedAt when the decision was recorded; UTC
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when that is in the future,
     *     or the young person is too old by then
     */
    void open(String planRef, Instant decidedAt, Actor actor) {
        Optional<AdviceRequest> earlier = requests.latestOfPlan(actor.borough(), planRef);
        if (earlier.isEmpty()) {
            Log.warn(
                    "a reassessment was decided for a plan without a request here: open it by hand");
            return;
        }
        Child child = earlier.get().intake().child();
        if (deaths.include(actor.borough(), child.childRef())) {
            Log.info("a reassessment was decided for a child whose death is on record");
            return;
        }
        List<AdviceRequest> open =
                requests.ofChild(actor.borough(), child.childRef()).stream()
                        .filter(one -> !isOver(one.status()))
                        .toList();
        if (open.stream().anyMatch(one -> one.intake().kind() == RequestKind.REASSESSMENT)) {
            Log.info("the request for a reassessment that was decided is already open");
            return;
        }
        opening.open(
                Command.<UUID>by(actor, null), request(earlier.get(), decidedAt, !open.isEmpty()));
    }

    private static boolean isOver(AdviceStatus status) {
        return status == AdviceStatus.CLOSED || status == AdviceStatus.WITHDRAWN;
    }

    private static OpenRequest request(AdviceRequest earlier, Instant at, boolean another) {
        Child child = earlier.intake().child();
        return new OpenRequest(
                new OpenRequest.ChildDetails(
                        child.childRef(),
                        child.givenName(),
                        child.familyName(),
                        child.dateOfBirth(),
                        child.upn(),
                        child.primaryNeed(),
                        child.sex(),
                        child.ethnicity()),
                RequestKind.REASSESSMENT,
                LegalBasis.COP_INTERNAL,
                at,
                earlier.intake().involvement(),
                List.of(),
                another,
                null);
    }
}
