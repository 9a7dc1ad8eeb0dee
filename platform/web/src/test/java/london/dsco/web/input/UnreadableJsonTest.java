package london.dsco.web.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.List;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody is told about a body that cannot be read: where, and what to send instead. */
class UnreadableJsonTest {

    private enum Kind {
        ONE,
        TWO
    }

    private record Body(
            int many, Boolean yes, BigDecimal share, List<String> lines, Body other, Kind kind) {}

    private final ObjectMapper json = new ObjectMapper();

    UnreadableJsonTest() {
        new StrictJson().customize(json);
    }

    private ProblemException unreadable(String body) {
        return JsonSyntax.problem(
                catchThrowableOfType(JacksonException.class, () -> json.readTree(body)));
    }

    private JsonExpectation expected(String body) {
        return JsonExpectation.of(
                catchThrowableOfType(
                        JsonMappingException.class, () -> json.readValue(body, Body.class)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1,}|a property name in double quotes is expected here",
                "{\"a\":1,\"a\":2}|a property appears twice in the same object",
                "{\"a\"|the body ends before the JSON is complete",
                "{\"a\" 1}|a colon is expected after a property name",
                "[1 2]|a comma or a closing bracket is expected here",
                "[\"\\q\"]|a backslash in a string starts an escape that JSON does not have",
                "[007]|a number cannot start with a zero",
                "[1,]|look for a comma after the last item of a list",
                "[nope]|a value is expected here: a string in double quotes",
                "[NaN]|a value is expected here: a string in double quotes",
                "{} {}|something follows the JSON value; send one value only"
            })
    void saysWhatIsWrongAndOnWhichLine(String body, String words) {
        ProblemException problem = unreadable(body);

        assertThat(problem.type()).isEqualTo(ProblemType.MALFORMED_JSON);
        assertThat(problem.detail()).startsWith("Line 1, column ").contains(words);
    }

    @Test
    void countsLinesAsTheSenderDoes() {
        assertThat(unreadable("{\n  \"a\": 1\n  \"b\": 2\n}").detail())
                .startsWith("Line 3, column ");
    }

    @Test
    void neverRepeatsWhatWasSent() {
        for (String body :
                List.of(
                        "{\"a\":Amina}",
                        "{\"Amina\":1,\"Amina\":2}",
                        "{\"a\":\"Amina\n\"}",
                        "{} \"Amina\"")) {
            assertThat(unreadable(body).detail()).as(body).doesNotContain("Amina");
        }
    }

    @Test
    void readsThirtyTwoLevelsAndNoMore() throws Exception {
        assertThat(json.readTree("[".repeat(32) + "]".repeat(32)).isArray()).isTrue();
        assertThat(unreadable("[".repeat(33) + "]".repeat(33)).detail())
                .contains("the body is nested deeper than 32 levels");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"many\":\"5\"}|wrong-type|Send a whole number without quotes.",
                "{\"many\":1.5}|wrong-type|Send a whole number without quotes.",
                "{\"many\":99999999999}|wrong-type|Send a smaller whole number.",
                "{\"yes\":\"true\"}|wrong-type|Send true or false.",
                "{\"yes\":1}|wrong-type|Send true or false.",
                "{\"share\":\"1.5\"}|wrong-type|Send a number without quotes.",
                "{\"lines\":{}}|wrong-type|Send a list in square brackets.",
                "{\"other\":[]}|wrong-type|Send an object in curly brackets.",
                "{\"kind\":\"THREE\"}|unknown-code|Send one of these codes as a string: ONE, TWO."
            })
    void saysWhatKindOfValueToSend(String body, String code, String words) {
        assertThat(expected(body)).isEqualTo(new JsonExpectation(code, words));
    }
}
