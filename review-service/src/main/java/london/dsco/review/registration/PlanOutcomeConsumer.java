package london.dsco.review.registration;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import london.dsco.domain.Actor;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import london.dsco.review.cessation.CeasingAfterDeath;
import london.dsco.review.cessation.DeathNotice;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Opens a plan and its first review cycle when an advice request ends with a plan, and ends the
 * plans of a child who died.
 */
@ApplicationScoped
public class PlanOutcomeConsumer {

    /**
     * The name of this consumer in the inbox, and as an actor in the history and the access log.
     */
    static final String NAME = "plan-outcomes";

    private final Inbox inbox;
    private final RegistrationService registrations;
    private final CeasingAfterDeath deaths;
    private final Clock clock;

    PlanOutcomeConsumer(
            Inbox inbox, RegistrationService registrations, CeasingAfterDeath deaths, Clock clock) {
        this.inbox = inbox;
        this.registrations = registrations;
        this.deaths = deaths;
        this.clock = clock;
    }

    @Incoming("advice-outcomes")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive(NAME, record, this::follow);
    }

    private void follow(InboundEvent event) {
        Actor actor = Actor.system(NAME, event.borough(), clock.instant());
        if (event.type().equals(PlanDecided.TYPE)) {
            PlanDecided.planIssued(event.data())
                    .ifPresent(issued -> registrations.open(actor, issued));
        } else if (event.type().equals(DeathNotice.TYPE)) {
            deaths.follow(DeathNotice.of(event.data()), actor);
        }
    }
}
