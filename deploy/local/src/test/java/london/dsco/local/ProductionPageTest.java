package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What operators are told of the broker's accounts is what the local broker does. */
class ProductionPageTest {

    @Test
    void theTableOfKafkaAccountsIsTheTableInTheCode() throws IOException {
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

    private static String topics(List<String> topics) {
        if (topics.isEmpty()) {
            return "nothing";
        }
        return topics.equals(KafkaAccount.topics())
                ? "every topic"
                : topics.stream().map(topic -> "`" + topic + "`").collect(Collectors.joining(", "));
    }
}
