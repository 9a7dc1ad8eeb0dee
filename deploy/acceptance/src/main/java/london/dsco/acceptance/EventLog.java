package london.dsco.acceptance;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.local.KafkaAccount;
import london.dsco.local.Stack;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything on a topic, as the operator reads it. */
final class EventLog {

    /** One record: the event's own id and type, and whom it is about. */
    record Entry(String id, String type, String subject) {

        /** {@code signed-off} of {@code london.dsco.advice.request.signed-off.v1}. */
        String fact() {
            String[] words = type.split("\\.");
            return words[words.length - 2];
        }
    }

    private EventLog() {}

    /** By subject, each in the order of its partition. */
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

    private static String header(ConsumerRecord<String, String> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
