package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import london.dsco.local.Databases;
import london.dsco.local.KafkaAccount;
import london.dsco.local.Stack;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings with which a service refuses to start outside the local stack. */
@ExtendWith(RunningSuite.class)
class ProductionStartIT {

    @TempDir Path folder;

    /** Only the local stack may move time. */
    @ParameterizedTest
    @ValueSource(strings = {"advice", "review", "network"})
    void refusesToStartWithAClockFile(String service, Suite suite) throws Exception {
        Path clock = Files.writeString(folder.resolve("clock"), "offset PT672H");

        assertThat(start(service, suite.stack(), Map.of("DSCO_CLOCK_FILE", clock.toString())))
                .contains("dsco.clock.file is for the local stack only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice", "review", "network"})
    void refusesToStartWhenNobodyHasMigratedItsDatabase(String service, Suite suite)
            throws Exception {
        Databases databases = suite.stack().databases();
        String owner = service + "_owner";
        try (var connection =
                        DriverManager.getConnection(
                                databases.url(service), owner, databases.password(owner));
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists hollow");
            statement.execute("grant usage on schema hollow to " + service);
        }
        String hollow = databases.url(service) + "?currentSchema=hollow";

        assertThat(start(service, suite.stack(), Map.of("QUARKUS_DATASOURCE_JDBC_URL", hollow)))
                .contains("Detected resolved migration not applied to database");
    }

    /**
     * Starts a service in the default profile of a packaged service.
     *
     * @return its output before it ended with an error
     */
    private String start(String service, Stack stack, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        Path jar =
                stack.config()
                        .root()
                        .resolve(service + "-service/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-jar",
                                jar.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment().putAll(production(service, stack));
        builder.environment().putAll(environment);
        Process process = builder.start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            return Files.readString(log);
        } finally {
            process.destroyForcibly();
        }
    }

    private static Map<String, String> production(String service, Stack stack) {
        Databases databases = stack.databases();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        environment.put(
                "KAFKA_BOOTSTRAP_SERVERS",
                stack.kafka(KafkaAccount.OPERATOR).get("bootstrap.servers").toString());
        environment.put("DSCO_CURSOR_KEY", "not-used");
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.url(service));
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(service));
        return environment;
    }
}
