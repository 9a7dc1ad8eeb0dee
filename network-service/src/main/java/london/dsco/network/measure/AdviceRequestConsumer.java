package london.dsco.network.measure;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import london.dsco.kit.inbox.InboundEvent;
import london.dsco.kit.inbox.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Counts what happens to advice requests. Adding to counters gives the same sum in any order, and
 * the inbox lets each event count once, so neither a repeated nor a late delivery distorts a
 * figure.
 */
@ApplicationScoped
public class AdviceRequestConsumer {

    static final String CONSUMER = "measures";

    private final Inbox inbox;
    private final MeasureCounts counts;

    AdviceRequestConsumer(Inbox inbox, MeasureCounts counts) {
        this.inbox = inbox;
        this.counts = counts;
    }

    @Incoming("advice-requests")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        inbox.receive(CONSUMER, record, this::count);
    }

    private void count(InboundEvent event) {
        // In one order: two transactions never lock two counters crosswise.
        AdviceFact.of(event).stream()
                .sorted(Comparator.comparing(AdviceFact::on).thenComparing(AdviceFact::measure))
                .forEach(
                        fact -> counts.add(event.borough(), Quarter.of(fact.on()), fact.measure()));
    }
}
