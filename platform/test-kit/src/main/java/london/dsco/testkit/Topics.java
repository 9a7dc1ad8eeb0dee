package london.dsco.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;

/** The real broker as other services use it: plain clients, CloudEvents 1.0 in binary mode. */
public final class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Topics() {}

    /** Returns the broker's address, for a client of the test's own. */
    public static String bootstrapServers() {
        return Published.BOOTSTRAP_SERVERS.get();
    }

    /** Publishes an event, and returns once the broker has it. */
    public static void send(String topic, CloudEvent event) {
        send(
                topic,
                event.subject(),
                event.data(),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", event.id(),
                        "ce_source", event.source(),
                        "ce_type", event.type(),
                        "ce_subject", event.subject(),
                        "ce_time", event.time().toString(),
                        "ce_borough", event.borough(),
                        "content-type", "application/json"));
    }

    /** Publishes anything at all, including poison messages. */
    public static void send(String topic, String key, String value, Map<String, String> headers) {
        var record = new ProducerRecord<>(topic, key, value);
        headers.forEach((k, v) -> record.headers().add(k, v.getBytes(StandardCharsets.UTF_8)));
        Map<String, Object> settings =
                Map.of("bootstrap.servers", Published.BOOTSTRAP_SERVERS.get(), "acks", "all");
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(record).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refused the record", e.getCause());
        }
    }

    /**
     * Waits until the topic has at least {@code count} records of a key, and returns all of them.
     */
    public static List<ConsumerRecord<String, String>> await(String topic, String key, int count) {
        return await(topic, record -> key.equals(record.key()), count);
    }

    /**
     * Waits until the topic has at least {@code count} matching records, and returns all of them.
     */
    public static List<ConsumerRecord<String, String>> await(
            String topic, Predicate<ConsumerRecord<String, String>> matching, int count) {
        return Awaitility.await("%d records on %s".formatted(count, topic))
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> all(topic).stream().filter(matching).toList(),
                        records -> records.size() >= count);
    }

    /** Returns everything on a topic up to now, with each partition in its order. */
    public static List<ConsumerRecord<String, String>> all(String topic) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        Published.BOOTSTRAP_SERVERS.get(),
                        "enable.auto.commit",
                        false,
                        "isolation.level",
                        "read_committed",
                        "auto.offset.reset",
                        "earliest");
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var records = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** Returns a header as text, or null. */
    public static String header(ConsumerRecord<?, ?> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
