package london.dsco.network.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong call of the command gets its usage, before anything is opened. */
class MoveFilesUsageTest {

    private static final Map<String, String> ENVIRONMENT =
            Map.of("DB_PASSWORD", "secret", "DSCO_ATTACHMENTS_S3_BUCKET", "files");

    @Test
    void needsAnAddressAUserAPasswordAndABucket() {
        assertThat(missing(ENVIRONMENT, "jdbc:postgresql://db/network", "network")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "jdbc:postgresql://db/network", "one two three"})
    void acceptsTwoArguments(String said) {
        assertThat(missing(ENVIRONMENT, said.isEmpty() ? new String[0] : said.split(" ")))
                .isEqualTo("Give the address of the database and its user.");
    }

    @Test
    void acceptsTheAddressOfADatabase() {
        assertThat(missing(ENVIRONMENT, "network", "jdbc:postgresql://db/network"))
                .startsWith("The address of the database");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DB_PASSWORD", "DSCO_ATTACHMENTS_S3_BUCKET"})
    void namesTheMissingVariable(String name) {
        assertThat(
                        missing(
                                Map.of(name, " ", other(name), "set"),
                                "jdbc:postgresql://db/network",
                                "network"))
                .isEqualTo("Set " + name + " in the environment.");
    }

    @Test
    void exitsWithTwoAndExplainsItsUsage() throws Exception {
        Process called = called();
        String said = new String(called.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(called.waitFor()).isEqualTo(2);
        assertThat(said).contains("Usage: DB_PASSWORD").doesNotContain("Exception");
    }

    private static Process called() throws IOException {
        return new ProcessBuilder(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xshare:auto",
                                "-cp",
                                System.getProperty("java.class.path"),
                                MoveFiles.class.getName()))
                .start();
    }

    private static String other(String name) {
        return ENVIRONMENT.keySet().stream()
                .filter(one -> !one.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String missing(Map<String, String> environment, String... args) {
        return MoveFiles.missing(args, environment).orElse(null);
    }
}
