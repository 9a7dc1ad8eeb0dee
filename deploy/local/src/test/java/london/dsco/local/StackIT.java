package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ground under the services: what was acknowledged is there after a SIGKILL. */
class StackIT {

    private static final String TOPIC = "review.plan.v1";

    @TempDir Path folder;

    @Test
    void databaseAndBrokerKeepWhatTheyAcknowledgedWhenKilled() throws Exception {
        try (Stack stack = Stack.with(StackConfig.onFreePorts(folder))) {
            stack.start(Part.POSTGRES, Part.KAFKA);
            try (Connection owner = connect(stack, "advice_owner")) {
                owner.createStatement().execute("create table kept (id int)");
                owner.createStatement().execute("insert into kept values (7)");
            }
            publish(stack, TOPIC + ".dlq");

            stack.kill(Part.POSTGRES);
            stack.kill(Part.KAFKA);
            assertThat(stack.isRunning(Part.POSTGRES)).isFalse();
            stack.restart(Part.POSTGRES);
            stack.restart(Part.KAFKA);

            try (Connection owner = connect(stack, "advice_owner");
                    ResultSet rows = owner.createStatement().executeQuery("select id from kept")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(7);
            }
            assertThat(DeadLetterReplay.replay(TOPIC, stack.kafkaBootstrap())).isEqualTo(1);
            assertThat(DeadLetterReplay.replay(TOPIC, stack.kafkaBootstrap())).isZero();
            assertThatTheServicesRoleOwnsNothing(stack);
        }
    }

    private static void assertThatTheServicesRoleOwnsNothing(Stack stack) throws SQLException {
        try (Connection service = connect(stack, "advice");
                ResultSet role =
                        service.createStatement()
                                .executeQuery(
                                        "select rolsuper, rolbypassrls, rolcreaterole,"
                                                + " has_schema_privilege('public', 'create'),"
                                                + " has_database_privilege('review', 'connect')"
                                                + " from pg_roles where rolname = current_user")) {
            assertThat(role.next()).isTrue();
            for (int column = 1; column <= 5; column++) {
                assertThat(role.getBoolean(column)).isFalse();
            }
        }
    }

    private static void publish(Stack stack, String topic) throws Exception {
        Map<String, Object> settings =
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        stack.kafkaBootstrap(),
                        ProducerConfig.ACKS_CONFIG,
                        "all");
        byte[] value = "{}".getBytes(StandardCharsets.UTF_8);
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, value, value)).get();
        }
    }

    private static Connection connect(Stack stack, String role) throws SQLException {
        return DriverManager.getConnection(
                stack.databases().url("advice"), role, stack.databases().password(role));
    }
}
