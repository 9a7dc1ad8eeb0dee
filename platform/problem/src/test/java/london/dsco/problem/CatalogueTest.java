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

            Every answer of a service or the gateway that is not a success is `application/problem+json` (RFC 9457). Its
            `type` is `urn:problem-type:dsco:` followed by one of these codes. A code never changes its meaning.

            Each entry of `errors` names one part of the request that is wrong. `pointer` is a place in the body (a JSON
            Pointer, RFC 6901), `parameter` a query parameter or a part of the path, `header` a header. `code` is the rule
            that was broken, and `detail` says what to send instead. An answer never repeats a value that was sent.

            An id of the wrong form is `invalid-input` (400). `not-found` (404) is for ids that could exist.

            This page is written from `ProblemType`. After a change there, run
            `./mvnw -pl platform/problem test -Dproblems.write`.

            | code | status | title | cause | cure |
            | --- | --- | --- | --- | --- |
            """;

    @Test
    void matchesThePublishedPage() throws IOException {
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
    void everyTypeExplainsWhatHappenedAndWhatToDo(ProblemType type) {
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
