package london.dsco.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void explainsTheTypeIfNothingMoreIsKnown() throws JsonProcessingException {
        var problem = Problem.of(new ProblemException(ProblemType.NOT_FOUND), null, null);

        assertThat(json.writeValueAsString(problem))
                .isEqualTo(
                        """
                        {"type":"urn:problem-type:dsco:not-found","title":"Not found","status":404,\
                        "detail":"Nothing exists at this address, or it belongs to another borough. \
                        The response is the same for both. \
                        Check the address, and the borough of your access token."}\
                        """);
    }

    @Test
    void namesEveryWrongField() throws JsonProcessingException {
        var refusal =
                new ProblemException(
                        ProblemType.INVALID_INPUT,
                        "One field is not valid.",
                        List.of(new InvalidField("/child/upn", "upn", "must be a valid UPN")));

        assertThat(json.writeValueAsString(Problem.of(refusal, "/advice/v1/requests", "4bf92f")))
                .isEqualTo(
                        """
                        {"type":"urn:problem-type:dsco:invalid-input","title":"The input is not valid",\
                        "status":400,"detail":"One field is not valid.",\
                        "instance":"/advice/v1/requests","traceId":"4bf92f",\
                        "errors":[{"pointer":"/child/upn","code":"upn",\
                        "detail":"must be a valid UPN"}]}\
                        """);
    }

    @Test
    void writesExtensionsBesideTheOtherMembers() throws JsonProcessingException {
        var refusal =
                new ProblemException(
                        ProblemType.SIGN_OFF_BLOCKED,
                        "Two conditions are open.",
                        List.of(),
                        Map.of("blockers", List.of("not-audited", "no-child-view")));

        var body = json.readTree(json.writeValueAsString(Problem.of(refusal, null, null)));

        assertThat(body.at("/blockers/1").asText()).isEqualTo("no-child-view");
        assertThat(body.has("extensions")).isFalse();
    }

    @Test
    void anExceptionWithoutDetailLogsItsCode() {
        assertThat(new ProblemException(ProblemType.NOT_FOUND)).hasMessage("not-found");
        assertThat(new ProblemException(ProblemType.NOT_FOUND).detail()).isNull();
    }
}
