package london.dsco.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends outbox rows to Kafka as CloudEvents 1.0 in binary mode.
 *
 * <p>The producer never gives up on one record and keeps the next. A batch that is not acknowledged
 * in time is dropped completely, together with the producer, so that the broker always has a prefix
 * of it per partition.
 */
@ApplicationScoped
class EventPublisher {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> config;
    private final String source;
    private KafkaProducer<String, String> producer;

    /**
     * @param broker every {@code kafka.*} property: address and credentials
     */
    EventPublisher(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.source = "urn:dsco:" + service;
        this.config = new HashMap<>(broker);
        config.put(ProducerConfig.CLIENT_ID_CONFIG, service + "-outbox");
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        // While a request is in flight, the next one fills with the events that arrive in the
        // meantime.
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    }

    /**
     * Publishes rows, and returns once the broker has acknowledged every one.
     *
     * @throws NotPublishedException when it has not done so within ten seconds; the same rows may
     *     be published again
     */
    synchronized void publish(List<OutboxRow> rows) {
        try {
            List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
            for (OutboxRow row : rows) {
                sent.add(producer().send(message(row)));
            }
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            for (Future<RecordMetadata> one : sent) {
                one.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            }
        } catch (ExecutionException | TimeoutException | RuntimeException e) {
            drop();
            throw new NotPublishedException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            drop();
            throw new NotPublishedException(e);
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }

    private ProducerRecord<String, String> message(OutboxRow row) {
        var message = new ProducerRecord<>(row.topic(), row.subject(), row.data());
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", row.id().toString());
        header(message, "ce_source", source);
        header(message, "ce_type", row.type());
        header(message, "ce_subject", row.subject());
        header(message, "ce_time", row.occurredAt().toString());
        header(message, "ce_dataschema", "urn:dsco:schema:" + row.type());
        header(message, "ce_borough", row.borough());
        header(message, "content-type", "application/json");
        if (row.traceparent() != null) {
            header(message, "traceparent", row.traceparent());
        }
        return message;
    }

    private static void header(ProducerRecord<String, String> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }

    private void drop() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    synchronized void close() {
        drop();
    }

    /**
     * The broker is unavailable or refuses. Nothing is lost, because the outbox keeps the events.
     */
    static final class NotPublishedException extends RuntimeException {
        NotPublishedException(Exception cause) {
            super("not acknowledged by Kafka: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
