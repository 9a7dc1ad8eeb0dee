package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import london.dsco.local.Databases;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The door through which the local stack moves time is walled up in production. */
@ExtendWith(RunningSuite.class)
class ProductionTimeIT {

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"advice", "review", "network"})
    void aServiceThatIsGivenAClockFileInProductionDoesNotStart(String service, Suite suite)
            throws IOException, InterruptedException {
        Path clock = Files.writeString(folder.resolve("clock"), "offset PT672H");
        Path log = folder.resolve("log");
        Process process = start(service, suite, log, Map.of("DSCO_CLOCK_FILE", clock.toString()));
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).isNotZero();
            assertThat(Files.readString(log))
                    .contains("dsco.clock.file is for the local stack only");
        } finally {
            process.destroyForcibly();
        }
    }

    /** In the profile that a packaged service has when nobody names one. */
    private static Process start(
            String service, Suite suite, Path log, Map<String, String> environment)
            throws IOException {
        Path jar =
                suite.stack()
                        .config()
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
        Databases databases = suite.stack().databases();
        builder.environment()
                .putAll(
                        Map.of(
                                "QUARKUS_HTTP_PORT", "0",
                                "QUARKUS_MANAGEMENT_PORT", "0",
                                "KAFKA_BOOTSTRAP_SERVERS", suite.stack().kafkaBootstrap(),
                                "DSCO_CURSOR_KEY", "not-used",
                                "QUARKUS_DATASOURCE_JDBC_URL", databases.url(service),
                                "QUARKUS_DATASOURCE_PASSWORD", databases.password(service),
                                "QUARKUS_FLYWAY_PASSWORD", databases.password(service + "_owner")));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
