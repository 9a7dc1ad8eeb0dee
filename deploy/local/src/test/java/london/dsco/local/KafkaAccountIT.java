package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every account against every topic of a real broker: it may do what the table allows, and nothing
 * else.
 */
class KafkaAccountIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] VALUE = "{}".getBytes(StandardCharsets.UTF_8);

    @TempDir static Path folder;

    private static Stack stack;

    @BeforeAll
    static void startTheBrokerAndFillEveryTopic() throws Exception {
        stack = Stack.with(StackConfig.onFreePorts(folder));
        stack.start(Part.KAFKA);
        try (var operator = producer(KafkaAccount.OPERATOR)) {
            for (String topic : KafkaAccount.topics()) {
                operator.send(new ProducerRecord<>(topic, 0, VALUE, VALUE)).get();
            }
        }
    }

    @AfterAll
    static void stopTheBroker() {
        stack.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice.outcome.v1", "advice.practitioner.v1"})
    void theNetworkCannotReadTopicsThatNameChildrenAndPeople(String topic) {
        assertThatExceptionOfType(TopicAuthorizationException.class)
                .isThrownBy(() -> read(KafkaAccount.NETWORK, topic));
    }

    @ParameterizedTest
    @EnumSource(KafkaAccount.class)
    void anAccountReadsOnlyTheTopicsMeantForIt(KafkaAccount account) {
        for (String topic : KafkaAccount.topics()) {
            if (account.readable().contains(topic)) {
                assertThat(read(account, topic)).as(topic).isPositive();
            } else {
                assertThatExceptionOfType(TopicAuthorizationException.class)
                        .as("%s reads %s", account, topic)
                        .isThrownBy(() -> read(account, topic));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(KafkaAccount.class)
    void anAccountWritesOnlyItsOwnTopicsAndItsDeadLetters(KafkaAccount account) {
        for (String topic : KafkaAccount.topics()) {
            if (account.writable().contains(topic)) {
                write(account, topic);
            } else {
                assertThatExceptionOfType(TopicAuthorizationException.class)
                        .as("%s writes %s", account, topic)
                        .isThrownBy(() -> write(account, topic));
            }
        }
    }

    @Test
    void refusesAServiceInAnothersConsumerGroup() {
        Map<String, Object> settings = new HashMap<>(stack.kafka(KafkaAccount.NETWORK));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, "review-service");
        try (var consumer = consumer(settings)) {
            consumer.subscribe(List.of("advice.request.v1"));

            assertThatExceptionOfType(GroupAuthorizationException.class)
                    .isThrownBy(() -> consumer.poll(PATIENCE));
        }
    }

    @Test
    void refusesAServiceThatCreatesATopic() {
        try (Admin admin = Admin.create(stack.kafka(KafkaAccount.ADVICE))) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(
                            () ->
                                    admin.createTopics(List.of(new NewTopic("new", 1, (short) 1)))
                                            .all()
                                            .get())
                    .withCauseInstanceOf(AuthorizationException.class);
        }
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void refusesAClientThatDoesNotSignIn(Map<String, Object> stranger) {
        Map<String, Object> settings = new HashMap<>(stranger);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 3_000);
        try (var consumer = consumer(settings)) {
            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> consumer.partitionsFor("advice.request.v1"))
                    .isInstanceOfAny(SaslAuthenticationException.class, TimeoutException.class);
        }
    }

    static Stream<Map<String, Object>> strangers() {
        Object bootstrap = stack.kafka(KafkaAccount.ADVICE).get("bootstrap.servers");
        return Stream.of(
                Map.of("bootstrap.servers", bootstrap),
                KafkaClients.settings(bootstrap.toString(), "advice", "guessed"),
                KafkaClients.settings(bootstrap.toString(), "nobody", "guessed"));
    }

    /** Returns the number of records in the first poll that has any. */
    private static int read(KafkaAccount account, String topic) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (var consumer = consumer(stack.kafka(account))) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            return consumer.poll(PATIENCE).count();
        }
    }

    private static void write(KafkaAccount account, String topic) {
        try (var producer = producer(account)) {
            producer.send(new ProducerRecord<>(topic, 0, VALUE, VALUE)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TopicAuthorizationException refused) {
                throw refused;
            }
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Map<String, Object> settings) {
        return new KafkaConsumer<>(
                settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    private static KafkaProducer<byte[], byte[]> producer(KafkaAccount account) {
        Map<String, Object> settings = new HashMap<>(stack.kafka(account));
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }
}
