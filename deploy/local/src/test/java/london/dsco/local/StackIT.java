package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The basis of the services: what was acknowledged still exists after a SIGKILL. */
class StackIT {

    private static final String TOPIC = "review.plan.v1";
    private static final List<String> DATABASES = List.of("advice", "review", "network");
    private static final List<String> DATABASES_AND_SYSTEM =
            List.of("advice", "review", "network", "keycloak", "postgres", "template1");

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
            assertThat(replay(stack)).isEqualTo(1);
            assertThat(replay(stack)).isZero();
            assertThatTheServicesRoleOwnsNothing(stack);
        }
    }

    @Test
    void aRoleConnectsToItsOwnDatabaseOnly() {
        try (Stack stack = Stack.with(StackConfig.onFreePorts(folder))) {
            stack.start(Part.POSTGRES);

            for (String own : DATABASES) {
                for (String role : List.of(own, Databases.owner(own))) {
                    for (String database : DATABASES_AND_SYSTEM) {
                        if (database.equals(own)) {
                            assertThatCode(() -> connect(stack, database, role).close())
                                    .doesNotThrowAnyException();
                        } else {
                            assertThatExceptionOfType(SQLException.class)
                                    .as("%s connects to %s", role, database)
                                    .isThrownBy(() -> connect(stack, database, role).close())
                                    .withMessageContaining("permission denied for database");
                        }
                    }
                }
            }
        }
    }

    @Test
    void aPausedDatabaseAnswersNothingUntilItIsResumed() throws Exception {
        try (Stack stack = Stack.with(StackConfig.onFreePorts(folder))) {
            stack.start(Part.POSTGRES);
            DriverManager.setLoginTimeout(1);

            stack.pause(Part.POSTGRES);
            assertThat(stack.isRunning(Part.POSTGRES)).isTrue();
            assertThat(stack.healthy(Part.POSTGRES)).isFalse();

            stack.resume(Part.POSTGRES);
            assertThat(stack.healthy(Part.POSTGRES)).isTrue();
        } finally {
            DriverManager.setLoginTimeout(0);
        }
    }

    private static void assertThatTheServicesRoleOwnsNothing(Stack stack) throws SQLException {
        try (Connection service = connect(stack, "advice");
                ResultSet role =
                        service.createStatement()
                                .executeQuery(
                                        "select rolsuper, rolbypassrls, rolcreaterole,"
                                                + " has_schema_privilege('public', 'create')"
                                                + " from pg_roles where rolname = current_user")) {
            assertThat(role.next()).isTrue();
            for (int column = 1; column <= 4; column++) {
                assertThat(role.getBoolean(column)).isFalse();
            }
        }
    }

    private static long replay(Stack stack) {
        return DeadLetterReplay.replay(TOPIC, stack.kafka(KafkaAccount.OPERATOR));
    }

    private static void publish(Stack stack, String topic) throws Exception {
        Map<String, Object> settings = new HashMap<>(stack.kafka(KafkaAccount.OPERATOR));
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        byte[] value = "{}".getBytes(StandardCharsets.UTF_8);
        try (var producer =
                new KafkaProducer<>(
                        settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, value, value)).get();
        }
    }

    private static Connection connect(Stack stack, String role) throws SQLException {
        return connect(stack, "advice", role);
    }

    private static Connection connect(Stack stack, String database, String role)
            throws SQLException {
        return DriverManager.getConnection(
                stack.databases().url(database), role, stack.databases().password(role));
    }
}
