package london.dsco.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;
import london.dsco.database.Transience;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Receives events, each with effect once: the event's id is stored in the transaction of its
 * effect.
 *
 * <p>While the database is unavailable, an event waits, because the problem ends by itself and
 * setting the event aside would only make work. Any other failure is retried a few times and then
 * thrown. The channel then moves the record to its dead-letter topic and continues with the next,
 * so a poison message never stops a partition.
 */
@ApplicationScoped
public class Inbox {

    static final int ATTEMPTS = 3;

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Jdbc database;
    private final BoroughScope scope;
    private final ObjectMapper json;
    private final MeterRegistry metrics;

    Inbox(Jdbc database, BoroughScope scope, ObjectMapper json, MeterRegistry metrics) {
        this.database = database;
        this.scope = scope;
        this.json = json;
        this.metrics = metrics;
    }

    /**
     * Receives one record.
     *
     * @param consumer name of the consumer; each consumer of a service has its own record of what
     *     it has seen
     * @param handler runs in one transaction with that record, in the event's borough; must do
     *     nothing that cannot be rolled back
     * @throws PoisonMessageException when the record is not one of our events
     * @throws RuntimeException the handler's failure at the last attempt
     */
    public void receive(
            String consumer,
            ConsumerRecord<String, String> record,
            Consumer<InboundEvent> handler) {
        InboundEvent event;
        try {
            event = InboundEvent.of(record, json);
        } catch (PoisonMessageException poison) {
            refused(consumer, poison);
            throw poison;
        }
        Duration pause = FIRST_PAUSE;
        int attempts = 0;
        while (true) {
            try {
                scope.in(event.borough(), () -> once(consumer, event, handler));
                return;
            } catch (RuntimeException e) {
                boolean waiting = Transience.isUnavailable(e);
                if (!waiting && (++attempts >= ATTEMPTS || e instanceof PoisonMessageException)) {
                    refused(consumer, e);
                    throw e;
                }
                Log.warnf(
                        "event %s of %s waits for %s: %s",
                        event.id(), event.type(), consumer, e.getClass().getName());
            }
            LockSupport.parkNanos(pause.toNanos());
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("stopping; the event stays unread");
            }
            pause =
                    pause.multipliedBy(2).compareTo(LONGEST_PAUSE) > 0
                            ? LONGEST_PAUSE
                            : pause.multipliedBy(2);
        }
    }

    private void once(String consumer, InboundEvent event, Consumer<InboundEvent> handler) {
        int first =
                database.update(
                        "insert into inbox (consumer, event_id) values (?, ?)"
                                + " on conflict do nothing",
                        consumer,
                        event.id());
        if (first == 1) {
            handler.accept(event);
        }
    }

    private void refused(String consumer, RuntimeException e) {
        metrics.counter("dsco.inbox.dead.lettered", "consumer", consumer).increment();
        Log.errorf("%s sets a record aside: %s", consumer, e.getClass().getName());
    }
}
