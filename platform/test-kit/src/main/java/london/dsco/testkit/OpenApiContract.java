package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;

/**
 * The HTTP interface that a service has promised: {@code
 * platform/contracts/src/main/resources/openapi/<service>.yaml}.
 *
 * <p>A service's {@code OpenApiContractTest} passes in the document that its code generates. The
 * test fails if it differs from the promised one. {@code -Dcontracts.update=true} accepts it unless
 * a client would break. {@code -Dcontracts.update=breaking} accepts it regardless, for parts that
 * no client has received yet.
 */
public final class OpenApiContract {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private final Path file;

    private OpenApiContract(Path file) {
        this.file = file;
    }

    /**
     * Returns the contract of a service module beside {@code platform}: {@code advice}, {@code
     * review} or {@code network}.
     */
    public static OpenApiContract of(String service) {
        return in(Path.of("../platform/contracts/src/main/resources/openapi"), service);
    }

    static OpenApiContract in(Path folder, String service) {
        return new OpenApiContract(folder.resolve(service + ".yaml"));
    }

    /**
     * Compares by meaning: the order of properties does not matter.
     *
     * @param generated document from the service, YAML or JSON
     */
    public void verify(String generated) {
        verify(generated, System.getProperty("contracts.update", "false"));
    }

    void verify(String generated, String update) {
        try {
            JsonNode now = YAML.readTree(generated);
            assertThat(now.path("openapi").asText())
                    .as("version of an OpenAPI document")
                    .startsWith("3.1");
            assertThat(now.path("paths")).as("operations").isNotEmpty();
            JsonNode promised = Files.exists(file) ? YAML.readTree(file.toFile()) : now;
            List<String> breaking = BreakingChanges.between(promised, now);
            if (!update.equals("breaking")) {
                assertThat(breaking)
                        .as("changes to %s that break a client", file.getFileName())
                        .isEmpty();
            }
            if (!update.equals("false")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, generated.stripTrailing() + "\n");
            } else if (!Files.exists(file) || !promised.equals(now)) {
                Assertions.fail(
                        "%s is not what the code generates. See what changed, refresh it with"
                                + " -Dcontracts.update=true, and commit it with the code.",
                        file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
