package london.dsco.network.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import london.dsco.database.Jdbc;
import london.dsco.inbox.InboundEvent;
import london.dsco.inbox.PoisonMessageException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The command that rebuilds the facts from the topics: {@code Reproject JDBC_URL USER}. The
 * password is in the environment variable {@code DB_PASSWORD}; how to reach Kafka is in {@code
 * KAFKA_BOOTSTRAP_SERVERS}, {@code KAFKA_SECURITY_PROTOCOL}, {@code KAFKA_SASL_MECHANISM} and
 * {@code KAFKA_SASL_JAAS_CONFIG}.
 *
 * <p>The service may keep running: each fact is stored under its event's id, so that reading an
 * event again writes the same row again. Records that are not our events are skipped; they are on
 * the dead-letter topic.
 */
public final class Reproject {

    /** Stores what an event states, if any figure needs it. */
    private interface Projection {
        boolean keep(Connection database, InboundEvent event) throws SQLException;
    }

    private static final Map<String, Projection> TOPICS =
            Map.of(
                    "advice.request.v1", Reproject::keepAdvice,
                    "review.review.v1", Reproject::keepReview);

    private static final List<String> BROKER =
            List.of("bootstrap.servers", "security.protocol", "sasl.mechanism", "sasl.jaas.config");

    private final ObjectMapper json = new ObjectMapper();
    private final Connection database;

    private Reproject(Connection database) {
        this.database = database;
    }

    public static void main(String[] args) throws SQLException {
        try (Connection database =
                DriverManager.getConnection(args[0], args[1], System.getenv("DB_PASSWORD"))) {
            System.out.printf("%d facts are in place.%n", from(System.getenv(), database));
        }
    }

    /**
     * Reads the whole of each topic.
     *
     * @param environment how to reach Kafka
     * @return number of facts written
     */
    static int from(Map<String, String> environment, Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (KafkaConsumer<String, String> topic =
                new KafkaConsumer<>(
                        broker(environment), new StringDeserializer(), new StringDeserializer())) {
            Reproject again = new Reproject(database);
            int facts = 0;
            for (Map.Entry<String, Projection> one : TOPICS.entrySet()) {
                facts += again.read(topic, one.getKey(), one.getValue());
            }
            return facts;
        }
    }

    /**
     * Returns Kafka's settings. The variable {@code KAFKA_SASL_MECHANISM} is Kafka's own setting
     * {@code sasl.mechanism}.
     */
    private static Map<String, Object> broker(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        for (String name : BROKER) {
            String value =
                    environment.get("KAFKA_" + name.replace('.', '_').toUpperCase(Locale.ROOT));
            if (value != null) {
                settings.put(name, value);
            }
        }
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return settings;
    }

    private int read(KafkaConsumer<String, String> topic, String name, Projection projection)
            throws SQLException {
        List<TopicPartition> partitions =
                topic.partitionsFor(name).stream()
                        .map(one -> new TopicPartition(name, one.partition()))
                        .toList();
        topic.assign(partitions);
        topic.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = topic.endOffsets(partitions);
        int facts = 0;
        while (partitions.stream().anyMatch(one -> topic.position(one) < ends.get(one))) {
            for (ConsumerRecord<String, String> record : topic.poll(Duration.ofSeconds(1))) {
                facts += keep(record, projection);
            }
        }
        return facts;
    }

    private int keep(ConsumerRecord<String, String> record, Projection projection)
            throws SQLException {
        try {
            InboundEvent event = InboundEvent.of(record, json);
            Jdbc.query(
                    database,
                    "select set_config('dsco.borough', ?, true)",
                    row -> row.getString(1),
                    event.borough());
            boolean kept = projection.keep(database, event);
            database.commit();
            return kept ? 1 : 0;
        } catch (PoisonMessageException notOurs) {
            return 0;
        }
    }

    private static boolean keepAdvice(Connection database, InboundEvent event) throws SQLException {
        Optional<AdviceFact> fact = AdviceFact.of(event);
        if (fact.isPresent()) {
            AdviceFacts.keep(database, event, fact.get());
        }
        return fact.isPresent();
    }

    private static boolean keepReview(Connection database, InboundEvent event) throws SQLException {
        Optional<ReviewFact> fact = ReviewFact.of(event);
        if (fact.isPresent()) {
            ReviewFacts.keep(database, event, fact.get());
        }
        return fact.isPresent();
    }
}
