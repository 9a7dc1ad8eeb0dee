package london.dsco.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * The peer of an event's way: the same broker, a producer with acks=all and a consumer, and nothing
 * in between. From the call of send to the return of the poll that has it.
 */
final class BareKafka {

    private static final String TOPIC = "benchmark";
    private static final String VALUE = "x".repeat(250);

    private final String bootstrap;

    BareKafka(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    Latencies measure(int perSecond, Duration time)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
        int count = (int) (perSecond * time.toSeconds());
        List<Double> millis = new ArrayList<>(count);
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrap),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            consumer.position(partition);
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
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", bootstrap, "acks", "all", "linger.ms", 0),
                        new StringSerializer(),
                        new StringSerializer())) {
            long step = 1_000_000_000L / perSecond;
            long due = System.nanoTime();
            for (int i = 0; i < count; i++, due += step) {
                LockSupport.parkNanos(due - System.nanoTime());
                producer.send(new ProducerRecord<>(TOPIC, Long.toString(System.nanoTime()), VALUE));
            }
        }
    }
}
