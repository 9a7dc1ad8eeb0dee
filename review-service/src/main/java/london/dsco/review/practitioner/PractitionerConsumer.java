package london.dsco.review.practitioner;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copy of the practitioner register up to date. */
@ApplicationScoped
public class PractitionerConsumer {

    private final Inbox inbox;
    private final Practitioners practitioners;

    PractitionerConsumer(Inbox inbox, Practitioners practitioners) {
        this.inbox = inbox;
        this.practitioners = practitioners;
    }

    @Incoming("practitioners")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive("practitioners", record, this::keep);
    }

    private void keep(InboundEvent event) {
        if (event.type().equals(PractitionerRegistered.TYPE)) {
            practitioners.keep(PractitionerRegistered.read(event));
        }
    }
}
