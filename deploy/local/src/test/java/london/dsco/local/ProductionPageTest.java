package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page for operators agrees with the suite on the broker's accounts and on time-outs. */
class ProductionPageTest {

    @Test
    void theTableOfKafkaAccountsMatchesTheCode() throws IOException {
        String page = Files.readString(Path.of("../../docs/production.md"));
        List<String> rows =
                page.substring(
                                page.indexOf("<!-- accounts -->"),
                                page.indexOf("<!-- /accounts -->"))
                        .lines()
                        .filter(line -> line.startsWith("| `"))
                        .toList();

        assertThat(rows).hasSize(KafkaAccount.values().length);
        for (KafkaAccount account : KafkaAccount.values()) {
            assertThat(rows)
                    .contains(
                            "| `%s` | %s | %s |"
                                    .formatted(
                                            account.username(),
                                            topics(account.writable()),
                                            topics(account.readable())));
        }
    }

    @Test
    void theTableOfTimeOutsMatchesTheDatabaseJar() throws IOException {
        String page = Files.readString(Path.of("../../docs/production.md"));
        String set =
                Files.readString(
                        Path.of(
                                "../../platform/database/src/main/resources/META-INF/microprofile-config.properties"));
        List<MatchResult> rows =
                Pattern.compile("\\| ([0-9.]+) s \\| (`.*`) \\|")
                        .matcher(page.substring(page.indexOf("## Time-outs")))
                        .results()
                        .toList();

        assertThat(rows).hasSize(6);
        for (MatchResult row : rows) {
            String setting = row.group(2).replace("`", "");
            // PostgreSQL counts milliseconds, the driver and Quarkus seconds.
            double scale = setting.contains("_") ? 1_000 : 1;
            long value = Math.round(Double.parseDouble(row.group(1)) * scale);
            assertThat(set).containsPattern(Pattern.quote(setting + "=" + value) + "S?\\b");
        }
    }

    private static String topics(List<String> topics) {
        if (topics.isEmpty()) {
            return "nothing";
        }
        return topics.equals(KafkaAccount.topics())
                ? "every topic"
                : topics.stream().map(topic -> "`" + topic + "`").collect(Collectors.joining(", "));
    }
}
