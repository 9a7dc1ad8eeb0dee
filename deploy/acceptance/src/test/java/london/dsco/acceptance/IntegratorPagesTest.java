package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages for integrators show exactly the code that {@link GeneratedClientsIT} runs. */
class IntegratorPagesTest {

    @ParameterizedTest
    @CsvSource({
        "integrators-java.md, java, src/test/java/london/dsco/acceptance/JavaLife.java",
        "integrators-typescript.md, ts, ../../platform/clients/src/typescript/life.ts"
    })
    void thePageShowsTheCodeThatRuns(String page, String language, Path program)
            throws IOException {
        String shown =
                between(
                        Files.readString(Path.of("../../docs", page)),
                        "```" + language + "\n",
                        "```");

        assertThat(shown)
                .isEqualTo(
                        between(Files.readString(program), "// <docs>\n", "// </docs>")
                                .stripIndent());
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start)).stripTrailing().stripIndent() + "\n";
    }
}
