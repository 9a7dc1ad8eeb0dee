package london.dsco.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The baseline for an event's journey: the same broker, a producer with acks=all and a consumer,
 * and nothing in between. It measures from the call of send to the return of the poll that has the
 * event.
 */
final class BareKafka {

    /** Nobody listens here. */
    private static final TopicPartition PLACE = new TopicPartition("network.practice.v1.dlq", 0);

    private static final String VALUE = "x".repeat(250);

    private final Map<String, Object> client;

    /**
     * @param client Kafka's client settings
     */
    BareKafka(Map<String, Object> client) {
        this.client = Map.copyOf(client);
    }

    Latencies measure(int perSecond, Duration time) throws InterruptedException {
        int count = (int) (perSecond * time.toSeconds());
        List<Double> millis = new ArrayList<>(count);
        try (var consumer =
                new KafkaConsumer<>(client, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PLACE));
            consumer.seekToEnd(List.of(PLACE));
            consumer.position(PLACE);
            Thread sender = new Thread(() -> send(perSecond, count), "bare-kafka");
            sender.start();
            while (millis.size() < count) {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofSeconds(1))) {
                    millis.add((System.nanoTime() - Long.parseLong(record.key())) / 1e6);
                }
            }
            sender.join();
        }
        // The first ones pay for loading classes.
        return new Latencies(
                millis.stream().skip(count / 10).mapToDouble(Double::doubleValue).toArray());
    }

    private void send(int perSecond, int count) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("acks", "all");
        settings.put("linger.ms", 0);
        try (var producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            long step = 1_000_000_000L / perSecond;
            long due = System.nanoTime();
            for (int i = 0; i < count; i++, due += step) {
                LockSupport.parkNanos(due - System.nanoTime());
                producer.send(
                        new ProducerRecord<>(
                                PLACE.topic(),
                                PLACE.partition(),
                                Long.toString(System.nanoTime()),
                                VALUE));
            }
        }
    }
}
