package london.dsco.review.registration;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import london.dsco.domain.Actor;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Opens a plan and its first review cycle when an advice request ends with a plan. */
@ApplicationScoped
public class PlanOutcomeConsumer {

    /** How this consumer is named in the inbox, and as an actor in history and access log. */
    static final String NAME = "plan-outcomes";

    private final Inbox inbox;
    private final RegistrationService registrations;
    private final Clock clock;

    PlanOutcomeConsumer(Inbox inbox, RegistrationService registrations, Clock clock) {
        this.inbox = inbox;
        this.registrations = registrations;
        this.clock = clock;
    }

    @Incoming("advice-outcomes")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive(NAME, record, this::open);
    }

    private void open(InboundEvent event) {
        if (event.type().equals(PlanDecided.TYPE)) {
            Actor actor = Actor.system(NAME, event.borough(), clock.instant());
            PlanDecided.planIssued(event.data())
                    .ifPresent(issued -> registrations.open(actor, issued));
        }
    }
}
