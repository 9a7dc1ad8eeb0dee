package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackConfigTest {

    @TempDir Path folder;

    @Test
    void thePortsAreThoseOfTheContractWithoutVariables() {
        StackConfig config =
                StackConfig.fromEnvironment(Map.of("DSCO_DATA_DIR", folder.toString()));

        assertThat(config.port(Port.GATEWAY)).isEqualTo(8080);
        assertThat(config.port(Port.NETWORK_MANAGEMENT)).isEqualTo(9083);
        assertThat(config.port(Port.KEYCLOAK)).isEqualTo(8180);
        assertThat(config.port(Port.POSTGRES)).isEqualTo(5440);
        assertThat(config.port(Port.KAFKA)).isEqualTo(9094);
    }

    @Test
    void aVariableMovesItsPortAndTheDataFolderRemembersIt() {
        Map<String, String> moved =
                Map.of("DSCO_DATA_DIR", folder.toString(), "DSCO_GATEWAY_PORT", "18080");

        StackConfig.fromEnvironment(moved).remember();
        StackConfig later = StackConfig.fromEnvironment(Map.of("DSCO_DATA_DIR", folder.toString()));

        assertThat(later.port(Port.GATEWAY)).isEqualTo(18_080);
        assertThat(later.port(Port.ADVICE)).isEqualTo(8081);
    }

    @Test
    void refusesAnInvalidPortAndNamesItsVariable() {
        for (String value : new String[] {"", "http", "0", "65536", "-1"}) {
            assertThatThrownBy(() -> StackConfig.fromEnvironment(Map.of("DSCO_KAFKA_PORT", value)))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("DSCO_KAFKA_PORT");
        }
    }

    @Test
    void freePortsAreAllDifferent() {
        StackConfig config = StackConfig.onFreePorts(folder);

        assertThat(new HashSet<>(config.ports().values())).hasSize(Port.values().length);
        assertThat(config.outlives()).isFalse();
    }
}
