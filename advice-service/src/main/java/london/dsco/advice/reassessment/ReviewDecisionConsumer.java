package london.dsco.advice.reassessment;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import london.dsco.domain.Actor;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Opens a request for advice when the authority decides to reassess after an annual review. */
@ApplicationScoped
public class ReviewDecisionConsumer {

    /**
     * The name of this consumer in the inbox, and as an actor in the history and the access log.
     */
    static final String NAME = "reassessments";

    private final Inbox inbox;
    private final Reassessing reassessing;
    private final Clock clock;

    ReviewDecisionConsumer(Inbox inbox, Reassessing reassessing, Clock clock) {
        this.inbox = inbox;
        this.reassessing = reassessing;
        this.clock = clock;
    }

    @Incoming("reviews")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive(NAME, record, this::open);
    }

    private void open(InboundEvent event) {
        if (event.type().equals(ReassessmentDecided.TYPE)) {
            Actor actor = Actor.system(NAME, event.borough(), clock.instant());
            ReassessmentDecided.planRef(event.data())
                    .ifPresent(planRef -> reassessing.open(planRef, event.time(), actor));
        }
    }
}
