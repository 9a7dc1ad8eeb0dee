package london.dsco.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Publishes what stands on a dead-letter topic to its own topic again, after whatever made it fail
 * has been put right. Each record once: the place reached is committed after the broker has
 * acknowledged the copies. Should the command die between the two, the consumers' inbox ignores the
 * second copy.
 */
final class DeadLetterReplay {

    private static final String USAGE = "Usage: deploy/replay TOPIC [--bootstrap HOST:PORT]";
    private static final Duration POLL = Duration.ofSeconds(2);

    private DeadLetterReplay() {}

    static void run(StackConfig config, List<String> arguments, PrintStream out) {
        boolean elsewhere = arguments.size() == 3 && arguments.get(1).equals("--bootstrap");
        if (arguments.size() != 1 && !elsewhere) {
            throw new StackFailure("That is not how a topic is replayed.", USAGE);
        }
        String topic = arguments.get(0);
        String bootstrap = elsewhere ? arguments.get(2) : "127.0.0.1:" + config.port(Port.KAFKA);
        try {
            long count = replay(topic, bootstrap);
            out.println(
                    "Published "
                            + count
                            + " record"
                            + (count == 1 ? "" : "s")
                            + " of "
                            + topic
                            + ".dlq to "
                            + topic
                            + ".");
        } catch (KafkaException e) {
            throw new StackFailure(
                    "The replay stopped: " + e.getMessage(),
                    "Check the topic's name and the broker at "
                            + bootstrap
                            + "; running it again repeats nothing.",
                    e);
        }
    }

    static long replay(String topic, String bootstrap) {
        Map<String, Object> reading =
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        "replay." + topic,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        15_000,
                        ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                        false);
        Map<String, Object> writing =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        15_000L);
        try (var consumer =
                        new KafkaConsumer<>(
                                reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var producer =
                        new KafkaProducer<>(
                                writing, new ByteArraySerializer(), new ByteArraySerializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic + ".dlq").stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            if (partitions.isEmpty()) {
                throw new KafkaException("there is no topic " + topic + ".dlq");
            }
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            Map<TopicPartition, OffsetAndMetadata> committed =
                    consumer.committed(Map.copyOf(ends).keySet());
            partitions.forEach(
                    partition -> {
                        OffsetAndMetadata reached = committed.get(partition);
                        if (reached == null) {
                            consumer.seekToBeginning(List.of(partition));
                        } else {
                            consumer.seek(partition, reached.offset());
                        }
                    });
            long count = 0;
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>();
                List<Future<RecordMetadata>> sent = new ArrayList<>();
                for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                    if (record.offset()
                            < ends.get(new TopicPartition(record.topic(), record.partition()))) {
                        sent.add(producer.send(copy(topic, record)));
                        reached.put(
                                new TopicPartition(record.topic(), record.partition()),
                                new OffsetAndMetadata(record.offset() + 1));
                    }
                }
                sent.forEach(DeadLetterReplay::acknowledged);
                consumer.commitSync(reached);
                count += sent.size();
            }
            return count;
        }
    }

    /**
     * Key, value and headers as they first were: the headers that say why it failed stay behind.
     */
    static ProducerRecord<byte[], byte[]> copy(
            String topic, ConsumerRecord<byte[], byte[]> record) {
        List<Header> headers =
                StreamSupport.stream(record.headers().spliterator(), false)
                        .filter(header -> !header.key().startsWith("dead-letter-"))
                        .toList();
        return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
    }

    private static void acknowledged(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new KafkaException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException(e);
        }
    }
}
