package london.dsco.network.fact;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Stores what happens to requests for advice. A fact is stored under its event's id, so that
 * repeated, late or unordered deliveries never distort a figure.
 */
@ApplicationScoped
public class AdviceRequestConsumer {

    static final String CONSUMER = "advice-facts";

    private final Inbox inbox;
    private final AdviceFacts facts;

    AdviceRequestConsumer(Inbox inbox, AdviceFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("advice-requests")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive(CONSUMER, record, this::keep);
    }

    private void keep(InboundEvent event) {
        AdviceFact.of(event).ifPresent(fact -> facts.keep(event, fact));
    }
}
