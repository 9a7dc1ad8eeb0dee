package london.dsco.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients may rely on: the status of each promised refusal, and the form of a problem. */
class PromisedStatusTest {

    private final ObjectMapper json = new ObjectMapper();

    @ParameterizedTest
    @CsvSource({
        "unknown-property, 400",
        "token-missing, 401",
        "token-signature-invalid, 401",
        "token-expired, 401",
        "token-audience-invalid, 401",
        "token-issuer-invalid, 401",
        "forbidden, 403", // the wrong role in the caller's own borough
        "not-found, 404", // also another borough's record
        "sign-off-blocked, 409",
        "idempotency-key-in-use, 409", // the first command still runs
        "precondition-failed, 412", // an old ETag
        "idempotency-key-reused, 422", // the same key with another body
        "precondition-required, 428", // no ETag
        "too-many-requests, 429"
    })
    void aPromisedRefusalHasItsStatus(String code, int status) {
        assertThat(ProblemType.byCode(code).orElseThrow().status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "NOT_FOUND", "not_found", "Not-Found", "not-found ", "unheard-of"})
    void aCodeInAnyOtherSpellingIsNoProblemOfTheSuite(String code) {
        assertThat(ProblemType.byCode(code)).isEmpty();
    }

    @Test
    void theCodeIsReadBackFromTheTypeOfAnAnswer() {
        Problem problem = Problem.of(ProblemType.SIGN_OFF_BLOCKED, null, null, null);

        assertThat(problem.type()).isEqualTo(URI.create("urn:problem-type:dsco:sign-off-blocked"));
        assertThat(problem.code()).isEqualTo("sign-off-blocked");
    }

    @Test
    void anErrorNamesOneKindOfPlaceOnly() throws JsonProcessingException {
        var errors =
                List.of(
                        new InvalidField("", "required", "Send a body."),
                        InvalidField.ofParameter("limit", "max", "At most 200."),
                        InvalidField.ofHeader("If-Match", "malformed", "Send an ETag."));

        assertThat(json.writeValueAsString(errors))
                .isEqualTo(
                        """
                        [{"pointer":"","code":"required","detail":"Send a body."},\
                        {"parameter":"limit","code":"max","detail":"At most 200."},\
                        {"header":"If-Match","code":"malformed","detail":"Send an ETag."}]\
                        """);
    }

    @Test
    void theLimitAndItsSourceFollowInTheOrderInWhichTheyWereGiven() throws JsonProcessingException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("limit", "2027-02-14");
        facts.put("citation", "SENDR reg 18(1)");
        var refusal =
                new ProblemException(
                        ProblemType.UNPROCESSABLE, "The meeting is too late.", List.of(), facts);

        assertThat(json.writeValueAsString(Problem.of(refusal, null, null)))
                .endsWith(
                        "\"detail\":\"The meeting is too late.\","
                                + "\"limit\":\"2027-02-14\",\"citation\":\"SENDR reg 18(1)\"}");
    }

    @Test
    void aRefusalCannotBeChangedAfterItWasThrown() {
        Map<String, Object> facts = new LinkedHashMap<>(Map.of("limit", "2027-02-14"));
        var refusal =
                new ProblemException(ProblemType.UNPROCESSABLE, "Too late.", List.of(), facts);
        facts.put("secret", "x");

        assertThat(Problem.of(refusal, null, null).extensions()).containsOnlyKeys("limit");
        assertThatThrownBy(() -> refusal.extensions().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
