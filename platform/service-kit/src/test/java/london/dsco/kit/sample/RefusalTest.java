package london.dsco.kit.sample;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every refusal is a problem document that names the fault and repeats nothing of what was sent.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class RefusalTest {

    private static ValidatableResponse post(String body) {
        return CommandTest.camden().body(body).post("/notes").then();
    }

    private static ValidatableResponse problem(
            ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .body("type", equalTo("urn:problem-type:dsco:" + code))
                .body("status", equalTo(status))
                .body("instance", startsWith("/"))
                .body("traceId.length()", equalTo(32));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "nonsense",
                "[1",
                "{\"text\":\"a\",\"text\":\"b\"}",
                "{\"text\":\"a\"} trailing",
                "[]",
                "\"x\""
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        problem(post(body), 400, "malformed-json");
    }

    @Test
    void anUnknownPropertyIsRefusedByPointer() {
        problem(post("{\"text\":\"a\",\"colour\":\"secret\"}"), 400, "unknown-property")
                .body("errors[0].pointer", equalTo("/colour"))
                .body(not(containsString("secret")));
    }

    @Test
    void everyBrokenConstraintIsNamedAtOnce() {
        problem(
                        post(
                                "{\"text\":\"a text that is far too long for it\",\"labels\":[\"ok\",\"\"]}"),
                        400,
                        "invalid-input")
                .body("errors.pointer", hasItems("/text", "/labels/1"))
                .body("errors.code", hasItems("size", "not-blank"))
                .body(not(containsString("far too long")));
    }

    @Test
    void aBodyIsRequired() {
        problem(post(""), 400, "invalid-input");
        problem(post("null"), 400, "invalid-input");
    }

    @Test
    void aWrongTypeIsRefusedByPointer() {
        problem(post("{\"text\":{\"secret\":1}}"), 400, "invalid-input")
                .body("errors[0].pointer", equalTo("/text"))
                .body(not(containsString("secret")));
    }

    @Test
    void aCharacterThatCannotBeStoredIsRefused() {
        problem(post("{\"text\":\"a\\u0000b\"}"), 400, "invalid-input");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "opaque", "W10.W10.W10"})
    void whatIsNoTokenIsRefused(String token) {
        given().header("Authorization", "Bearer " + token)
                .get("/notes")
                .then()
                .statusCode(401)
                .contentType(startsWith("application/problem+json"))
                .body("type", startsWith("urn:problem-type:dsco:token-"));
    }

    @Test
    void aLimitOutOfRangeIsRefused() {
        problem(CommandTest.camden().get("/notes?limit=201").then(), 400, "invalid-input")
                .body("errors[0].pointer", equalTo("/limit"));
        problem(CommandTest.camden().get("/notes?limit=many").then(), 400, "invalid-input");
    }

    @Test
    void theHttpLayersRefusalsAreProblemsToo() {
        problem(given().get("/nowhere").then(), 404, "not-found");
        problem(CommandTest.camden().get("/notes/not-a-uuid").then(), 404, "not-found");
        problem(CommandTest.camden().delete("/notes").then(), 405, "method-not-allowed");
        problem(
                CommandTest.camden().accept("text/csv").get("/notes").then(),
                406,
                "not-acceptable");
        problem(
                CommandTest.camden().contentType("text/plain").body("a").post("/notes").then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyOverTheLimitIsRefused() {
        problem(post("{\"text\":\"" + "a".repeat(70_000) + "\"}"), 413, "payload-too-large");
    }

    @Test
    void aBodyOverTheLimitIsRefusedEvenWhenItDoesNotSaySo() throws Exception {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            String token =
                    Tokens.forUser("dsco@camden").role("dsco").borough(CommandTest.CAMDEN).token();
            var out = socket.getOutputStream();
            out.write(
                    ("POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                                    + token
                                    + "\r\nTransfer-Encoding: chunked\r\n\r\n")
                            .getBytes());
            byte[] chunk = "1000\r\n".concat("a".repeat(4096)).concat("\r\n").getBytes();
            for (int i = 0; i < 20; i++) {
                out.write(chunk);
            }
            out.write("0\r\n\r\n".getBytes());
            out.flush();
            socket.setSoTimeout(8_000);
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            assertThat(answer.readLine()).matches("HTTP/1.1 4(00|13) .*");
        }
    }

    @Test
    void aTooLongKeyOrPurposeIsRefused() {
        problem(
                CommandTest.camden()
                        .header("Idempotency-Key", "x".repeat(256))
                        .body("{\"text\":\"a\"}")
                        .post("/notes")
                        .then(),
                400,
                "idempotency-key-invalid");
        problem(
                CommandTest.camden()
                        .header("Access-Purpose", "x".repeat(201))
                        .body("{\"text\":\"a\"}")
                        .post("/notes")
                        .then(),
                400,
                "invalid-input");
    }

    @Test
    void anotherRoleIsForbidden() {
        problem(
                given().auth()
                        .oauth2(
                                Tokens.forUser("parent@camden")
                                        .role("parent-forum")
                                        .borough(CommandTest.CAMDEN)
                                        .token())
                        .get("/notes")
                        .then(),
                403,
                "forbidden");
    }
}
