package london.dsco.network.fact;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps what happens to requests for advice. A fact stands under its event's id, so neither a
 * repeated nor a late delivery distorts a figure, in whatever order they come.
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
