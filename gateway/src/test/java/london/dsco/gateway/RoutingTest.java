package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class RoutingTest {

    private static Tokens caller() {
        return Tokens.forUser("dsco@camden").role("dsco").borough("E09000007");
    }

    private static RequestSpecification asCaller() {
        return given().urlEncodingEnabled(false).auth().oauth2(caller().token());
    }

    @Test
    void passesMethodPathQueryAndBodyToTheService() {
        asCaller()
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .body("{\"a\":1}")
                .post("/advice/v1/requests?a=%20b&c=d")
                .then()
                .statusCode(200)
                .body("method", is("POST"))
                .body("uri", is("/advice/v1/requests?a=%20b&c=d"))
                .body("bytes", is(7))
                .body("headers.Idempotency-key", is("k-1"))
                .body("headers.Content-type", startsWith("application/json"));
    }

    @Test
    void passesTheTokenOnSoThatTheServiceCanVerifyItAgain() {
        asCaller()
                .get("/advice/v1/requests")
                .then()
                .body("headers.Authorization", startsWith("Bearer ey"));
    }

    @Test
    void passesTheCallerToTheServiceAndDropsWhatTheCallerClaimed() {
        asCaller()
                .header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Real-IP", "203.0.113.9")
                .header("X-User", "admin")
                .header("X_User", "admin")
                .header("Remote-User", "admin")
                .header("Forwarded", "for=203.0.113.9")
                .header("True-Client-IP", "203.0.113.9")
                .header("Cookie", "session=1")
                .header("Baggage", "name=Jo")
                .header("Connection", "keep-alive, Secret-Hop")
                .header("Secret-Hop", "1")
                .header("TE", "trailers")
                .get("/advice/v1/requests")
                .then()
                .statusCode(200)
                .body("headers.Forwarded", is("for=\"127.0.0.1\";host=\"api.example\";proto=https"))
                .body("headers.keySet().findAll { it.toLowerCase().startsWith('x') }", empty())
                .body("headers.Remote-user", nullValue())
                .body("headers.True-client-ip", nullValue())
                .body("headers.Cookie", nullValue())
                .body("headers.Baggage", nullValue())
                .body("headers.Secret-hop", nullValue())
                .body("headers.Te", nullValue())
                .body("headers.Connection", nullValue());
    }

    @Test
    void carriesOneTraceThroughToTheServiceAndBack() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        asCaller()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/advice/v1/requests")
                .then()
                .body("headers.Traceparent", startsWith("00-" + trace + "-"))
                .body("headers.Traceparent", not(containsString("00f067aa0ba902b7")))
                .header("traceparent", startsWith("00-" + trace + "-"));
    }

    @Test
    void answersAHeadRequestWithoutABody() {
        asCaller()
                .head("/advice/v1/requests")
                .then()
                .statusCode(200)
                .header("Content-Length", Integer::parseInt, greaterThan(0))
                .body(emptyString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing:204", "unchanged:304"})
    void passesAnswersWithoutABody(String pathAndStatus) {
        String[] expected = pathAndStatus.split(":");
        asCaller()
                .get("/advice/v1/" + expected[0])
                .then()
                .statusCode(Integer.parseInt(expected[1]))
                .header("Transfer-Encoding", nullValue())
                .body(emptyString());
        // The connection is still in step.
        asCaller().get("/advice/v1/requests").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/advice/v1/requests | GET, HEAD, OPTIONS, POST",
                "/advice/v1/requests/0190b8f0-0000-7000-8000-000000000000 | GET, HEAD, OPTIONS",
                "/reviews/v1/plans/EHC-17 | GET, HEAD, OPTIONS, PUT",
                "/openapi.json | GET, HEAD, OPTIONS",
            })
    void namesTheMethodsOfAnAddressToAnybody(String path, String methods) {
        given().options(path).then().statusCode(204).header("Allow", methods);
    }

    @Test
    void namesNoMethodsOfAnUnknownAddress() {
        given().options("/advice/v1/nothing-of-ours").then().statusCode(404);
    }

    @Test
    void passesAProblemOfTheServiceUnchanged() {
        asCaller()
                .get("/advice/v1/conflict")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body(equalTo("{\"type\":\"urn:problem-type:dsco:conflict\", \"status\":409}"));
    }

    @Test
    void replacesTheServicesAddressesWithPublicOnes() {
        asCaller()
                .post("/advice/v1/created")
                .then()
                .statusCode(201)
                .header("Location", "https://api.example/advice/v1/requests/1")
                .header("Link", "<https://api.example/advice/v1/requests?cursor=c>; rel=\"next\"");
    }

    @Test
    void hidesTheSoftwareBehindIt() {
        asCaller()
                .get("/advice/v1/page")
                .then()
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("Set-Cookie", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Internal-Note", nullValue())
                // The service's own headers on caching and content stay.
                .header("Cache-Control", "private, max-age=60")
                .header("Content-Security-Policy", "default-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice/v1/requests", "/unknown", "/reviews/v1/plans"})
    void setsSecurityHeadersOnEveryAnswer(String path) {
        asCaller()
                .get(path)
                .then()
                .header("Strict-Transport-Security", startsWith("max-age=31536000"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header("traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/unknown",
                "/advicex/v1",
                "/q/health",
                "/q/metrics",
                "/q/dev-ui",
                "/metrics",
                "/favicon.ico"
            })
    void routesOnlyToTheServices(String path) {
        asCaller()
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", is("urn:problem-type:dsco:not-found"))
                .body("instance", is(path))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void streamsAnAnswerWhileItIsStillBeingWritten() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(1_500);
            String request =
                    "GET /advice/v1/drip HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer %s\r\n\r\n";
            socket.getOutputStream()
                    .write(request.formatted(caller().token()).getBytes(StandardCharsets.US_ASCII));
            var lines = new Scanner(socket.getInputStream(), StandardCharsets.US_ASCII);

            assertThat(lines.nextLine()).isEqualTo("HTTP/1.1 200 OK");
            assertThat(lines.findWithinHorizon("first", 2_000)).isEqualTo("first");
        }
    }
}
