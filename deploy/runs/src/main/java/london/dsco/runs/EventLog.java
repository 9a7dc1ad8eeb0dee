package london.dsco.runs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import london.dsco.local.KafkaAccount;
import london.dsco.local.Stack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on a topic, as the operator reads it. */
final class EventLog {

    /** One record: the event's own id and type, and its subject. */
    record Entry(String id, String type, String subject) {

        /**
         * Returns, for example, {@code signed-off} for {@code
         * london.dsco.advice.request.signed-off.v1}.
         */
        String fact() {
            String[] words = type.split("\\.");
            return words[words.length - 2];
        }
    }

    private static final Duration READING = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private EventLog() {}

    /** Returns the records by subject, each in the order of its partition. */
    static Map<String, List<Entry>> read(Stack stack, String topic) {
        var settings = new HashMap<>(stack.kafka(KafkaAccount.OPERATOR));
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        var bySubject = new HashMap<String, List<Entry>>();
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(
                                record ->
                                        bySubject
                                                .computeIfAbsent(
                                                        record.key(), key -> new ArrayList<>())
                                                .add(
                                                        new Entry(
                                                                header(record, "ce_id"),
                                                                header(record, "ce_type"),
                                                                record.key())));
            }
        }
        return bySubject;
    }

    /**
     * Waits until a service has read everything on a topic.
     *
     * @param group group of its consumers
     * @throws IllegalStateException when it has not after two minutes
     */
    static void awaitReader(Stack stack, String topic, String group) {
        long deadline = System.nanoTime() + READING.toNanos();
        while (lag(stack, topic, group) > 0) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(group + " does not catch up on " + topic);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static long lag(Stack stack, String topic, String group) {
        var settings = new HashMap<>(stack.kafka(KafkaAccount.OPERATOR));
        settings.put("group.id", group);
        settings.put("enable.auto.commit", false);
        try (var consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .collect(Collectors.toSet());
            var ends = consumer.endOffsets(partitions);
            var read = consumer.committed(partitions);
            return partitions.stream()
                    .mapToLong(p -> ends.get(p) - (read.get(p) == null ? 0 : read.get(p).offset()))
                    .sum();
        }
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
