package london.dsco.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
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
 * Republishes the records of a dead-letter topic on its original topic, once the cause of the
 * failures has been fixed. Each record is published once: the position is committed after the
 * broker has acknowledged the copies. If the command dies between the two, the consumers' inbox
 * ignores the second copy.
 */
final class DeadLetterReplay {

    private static final String USAGE = "Usage: deploy/replay TOPIC [--config FILE]";
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final int PATIENCE_MILLIS = 15_000;

    private DeadLetterReplay() {}

    static void run(Stack stack, List<String> arguments, PrintStream out) {
        boolean elsewhere = arguments.size() == 3 && arguments.get(1).equals("--config");
        if (arguments.size() != 1 && !elsewhere) {
            throw new StackFailure("This is not a valid replay command.", USAGE);
        }
        String topic = arguments.get(0);
        try {
            long count =
                    replay(
                            topic,
                            elsewhere
                                    ? settings(Path.of(arguments.get(2)))
                                    : stack.kafka(KafkaAccount.OPERATOR));
            out.printf(
                    "Published %d record%s of %s.dlq to %s.%n",
                    count, count == 1 ? "" : "s", topic, topic);
        } catch (KafkaException e) {
            throw new StackFailure(
                    "The replay stopped: " + e.getMessage(),
                    "Check the topic's name, the broker's address and the account. You can"
                            + " run it again: it does not repeat anything.",
                    e);
        }
    }

    /**
     * Republishes the records that are now on a topic's dead-letter topic.
     *
     * @param topic the original topic of the dead letters
     * @param client Kafka's client settings: where the broker is, and how to sign in
     * @return the number of records republished
     * @throws KafkaException when the broker does not answer or refuses
     */
    static long replay(String topic, Map<String, Object> client) {
        try (var consumer = reader(topic, client);
                var producer = writer(client)) {
            Map<TopicPartition, Long> ends = startWhereTheLastReplayEnded(topic, consumer);
            long count = 0;
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                count += publishNext(topic, consumer, producer, ends);
            }
            return count;
        }
    }

    private static KafkaConsumer<byte[], byte[]> reader(String topic, Map<String, Object> client) {
        Map<String, Object> reading = new HashMap<>(client);
        reading.put(ConsumerConfig.GROUP_ID_CONFIG, "replay." + topic);
        reading.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        reading.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
        reading.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        return new KafkaConsumer<>(
                reading, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<byte[], byte[]> writer(Map<String, Object> client) {
        Map<String, Object> writing = new HashMap<>(client);
        writing.put(ProducerConfig.ACKS_CONFIG, "all");
        writing.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        writing.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE_MILLIS);
        return new KafkaProducer<>(writing, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /**
     * Returns the present end of each partition: what fails while the replay runs waits for the
     * next one.
     */
    private static Map<TopicPartition, Long> startWhereTheLastReplayEnded(
            String topic, KafkaConsumer<byte[], byte[]> consumer) {
        List<TopicPartition> partitions =
                consumer.partitionsFor(topic + ".dlq").stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        if (partitions.isEmpty()) {
            throw new KafkaException("there is no topic " + topic + ".dlq");
        }
        consumer.assign(partitions);
        Map<TopicPartition, OffsetAndMetadata> committed =
                consumer.committed(Set.copyOf(partitions));
        for (TopicPartition partition : partitions) {
            OffsetAndMetadata reached = committed.get(partition);
            if (reached == null) {
                consumer.seekToBeginning(List.of(partition));
            } else {
                consumer.seek(partition, reached.offset());
            }
        }
        return consumer.endOffsets(partitions);
    }

    /**
     * Publishes the next records, and commits the position once the broker has acknowledged every
     * copy.
     */
    private static int publishNext(
            String topic,
            KafkaConsumer<byte[], byte[]> consumer,
            KafkaProducer<byte[], byte[]> producer,
            Map<TopicPartition, Long> ends) {
        Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>();
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            TopicPartition partition = new TopicPartition(record.topic(), record.partition());
            if (record.offset() < ends.get(partition)) {
                sent.add(producer.send(copy(topic, record)));
                reached.put(partition, new OffsetAndMetadata(record.offset() + 1));
            }
        }
        sent.forEach(DeadLetterReplay::acknowledged);
        consumer.commitSync(reached);
        return sent.size();
    }

    /**
     * Returns a client's properties file in the format that Kafka's own tools accept with {@code
     * --command-config}.
     */
    private static Map<String, Object> settings(Path file) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException e) {
            throw new StackFailure(
                    "The settings in " + file + " cannot be read.", "Check the path.", e);
        }
        Map<String, Object> settings = new HashMap<>();
        properties.forEach((name, value) -> settings.put(name.toString(), value));
        return settings;
    }

    /** Copies the original key, value and headers, without the headers that say why it failed. */
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
