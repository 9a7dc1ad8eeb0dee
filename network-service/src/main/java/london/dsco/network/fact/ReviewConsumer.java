package london.dsco.network.fact;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores what happens to annual reviews, as {@link AdviceRequestConsumer} does for advice. */
@ApplicationScoped
public class ReviewConsumer {

    static final String CONSUMER = "review-facts";

    private final Inbox inbox;
    private final ReviewFacts facts;

    ReviewConsumer(Inbox inbox, ReviewFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("annual-reviews")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive(CONSUMER, record, this::keep);
    }

    private void keep(InboundEvent event) {
        ReviewFact.of(event).ifPresent(fact -> facts.keep(event, fact));
    }
}
