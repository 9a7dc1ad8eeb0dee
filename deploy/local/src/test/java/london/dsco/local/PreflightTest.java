package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    @TempDir Path folder;

    @Test
    void namesAPortInUseWithTheVariableThatMovesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            StackConfig config =
                    StackConfig.fromEnvironment(
                            Map.of(
                                    "DSCO_DATA_DIR", folder.toString(),
                                    "DSCO_KAFKA_PORT", Integer.toString(other.getLocalPort())));

            assertThatThrownBy(() -> Preflight.ports(config, List.of(Part.KAFKA)))
                    .isInstanceOfSatisfying(
                            StackFailure.class,
                            failure -> {
                                assertThat(failure)
                                        .hasMessageContaining(other.getLocalPort() + " (kafka)");
                                assertThat(failure.cure()).contains("DSCO_KAFKA_PORT=");
                            });
        }
    }

    @Test
    void acceptsPortsThatAreAllFree() {
        Preflight.ports(StackConfig.onFreePorts(folder), List.of(Part.values()));
    }

    @Test
    void readsTheMemoryAvailableOnLinux() throws Exception {
        Path meminfo =
                Files.writeString(
                        folder.resolve("meminfo"),
                        "MemTotal:  8000000 kB\nMemAvailable:  2097152 kB\n");

        assertThat(Preflight.availableMegabytes(meminfo)).hasValue(2048);
        assertThat(Preflight.availableMegabytes(folder.resolve("none"))).isEmpty();
    }
}
