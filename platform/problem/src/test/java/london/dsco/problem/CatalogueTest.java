package london.dsco.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

    private static final Path DOCUMENT = Path.of("..", "..", "docs", "problems.md");

    private static final String INTRODUCTION =
            """
            # Problems

            Every answer that is not a success, from every service and from the gateway, is `application/problem+json`
            (RFC 9457). Its `type` is `urn:problem-type:dsco:` and one of these codes. A code keeps its meaning for good.

            Written from `ProblemType`; after a change there, run
            `./mvnw -pl platform/problem test -Dproblems.write`.

            | code | status | title | cause | cure |
            | --- | --- | --- | --- | --- |
            """;

    @Test
    void isPublishedAsItIs() throws IOException {
        String catalogue =
                Stream.of(ProblemType.values())
                        .map(CatalogueTest::row)
                        .collect(Collectors.joining("", INTRODUCTION, ""));
        if (System.getProperty("problems.write") != null) {
            Files.writeString(DOCUMENT, catalogue);
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(catalogue);
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeSaysWhatHappenedAndWhatToDo(ProblemType type) {
        assertThat(type.code()).matches("[a-z]+(-[a-z]+)*");
        assertThat(type.uri()).hasToString("urn:problem-type:dsco:" + type.code());
        assertThat(type.status()).isBetween(400, 599);
        assertThat(type.title()).isNotBlank().doesNotEndWith(".");
        assertThat(type.cause()).endsWith(".").doesNotContain("|");
        assertThat(type.cure()).endsWith(".").doesNotContain("|");
        assertThat(ProblemType.byCode(type.code())).contains(type);
    }

    private static String row(ProblemType type) {
        return "| `%s` | %d | %s | %s | %s |\n"
                .formatted(type.code(), type.status(), type.title(), type.cause(), type.cure());
    }
}
