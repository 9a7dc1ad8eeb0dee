package london.dsco.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Map;
import london.dsco.kit.json.StrictJson;
import london.dsco.problem.ProblemType;
import org.junit.jupiter.api.Test;

class JsonProblemsTest {

    record Anything(Map<String, Object> any, LocalDate on) {}

    private static ProblemType refusal(String body) {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        new StrictJson().customize(mapper);
        JacksonException refused =
                catchThrowableOfType(
                        JacksonException.class, () -> mapper.readValue(body, Anything.class));
        return JsonProblems.of(refused).type();
    }

    @Test
    void depthAndLengthAreBounded() {
        assertThat(refusal("{\"any\":{\"a\":" + "[".repeat(40) + "]".repeat(40) + "}}"))
                .isEqualTo(ProblemType.MALFORMED_JSON);
        assertThat(refusal("{\"any\":{\"a\":\"" + "x".repeat(100_001) + "\"}}"))
                .isEqualTo(ProblemType.MALFORMED_JSON);
    }

    @Test
    void aDayThatDoesNotExistIsInvalid() {
        assertThat(refusal("{\"on\":\"2026-02-30\"}")).isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(refusal("{\"on\":\"\"}")).isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(refusal("{\"on\":20260230}")).isEqualTo(ProblemType.INVALID_INPUT);
    }
}
