package london.dsco.advice.practicehint;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps practices while they are published, whatever the order of the events. */
@ApplicationScoped
public class PracticeConsumer {

    /** The name of this consumer in the inbox. */
    static final String NAME = "practice-hints";

    private final Inbox inbox;
    private final PracticeHints hints;

    PracticeConsumer(Inbox inbox, PracticeHints hints) {
        this.inbox = inbox;
        this.hints = hints;
    }

    @Incoming("practices")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive(NAME, record, this::keep);
    }

    private void keep(InboundEvent event) {
        switch (event.type()) {
            case PracticeNews.PUBLISHED ->
                    hints.keep(PracticeNews.published(event.borough(), event.data()));
            case PracticeNews.WITHDRAWN ->
                    hints.forget(PracticeNews.practiceId(event.data()), event.borough());
            default -> {} // not about anything kept here
        }
    }
}
