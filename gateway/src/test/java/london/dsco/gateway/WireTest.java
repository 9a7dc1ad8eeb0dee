package london.dsco.gateway;

import static london.dsco.gateway.Wire.exchange;
import static london.dsco.gateway.Wire.token;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.UUID;
import london.dsco.testkit.RealParts;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no HTTP client sends, byte by byte. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class WireTest {

    @ConfigProperty(name = "dsco.gateway.routes.advice")
    URI service;

    /** Returns what the service itself received under a path that only this test uses. */
    private String heardBy(String marker) {
        return RestAssured.given()
                .get(service + "/heard")
                .jsonPath()
                .getList("$", String.class)
                .stream()
                .filter(line -> line.contains(marker))
                .toList()
                .toString();
    }

    @Test
    void passesAnOrdinaryRequest() {
        var answer =
                exchange(
                        "GET /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(200);
    }

    @Test
    void aBodyWithTwoLengthsIsRefused() {
        String marker = UUID.randomUUID().toString();
        var answer =
                exchange(
                        "POST /advice/v1/" + marker + " HTTP/1.1",
                        "Host: a",
                        token(),
                        "Content-Length: 5",
                        "Content-Length: 6",
                        "",
                        "hello!");

        assertThat(Wire.statuses(answer)).containsExactly(400);
        assertThat(heardBy(marker)).isEqualTo("[]");
    }

    @Test
    void aBodyWithLengthAndTransferCodingHidesNoSecondRequest() {
        String marker = UUID.randomUUID().toString();
        var answer =
                exchange(
                        "POST /advice/v1/outer-" + marker + " HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "Content-Length: 4",
                        "Transfer-Encoding: chunked",
                        "",
                        "2c",
                        "GET /advice/v1/inner-" + marker + " HTTP/1.1",
                        "0",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).hasSizeLessThanOrEqualTo(1);
        assertThat(heardBy("inner-" + marker)).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: identity",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: chunked\r\n continued",
                "Transfer-Encoding: \u000bchunked",
                "Content-Length: +5",
                "Content-Length: 0x5",
                "Content-Length: 5,5",
                "Content-Length: -1",
                "Content-Length : 5",
                "Content-Length: 99999999999999999999",
                "Host: b",
                "Authorization: Bearer second",
                "No colon at all",
                ": no name",
            })
    void ambiguousHeadersNeverReachTheService(String header) {
        String marker = UUID.randomUUID().toString();
        var answer =
                exchange(
                        "POST /advice/v1/" + marker + " HTTP/1.1",
                        "Host: a",
                        token(),
                        header,
                        "Connection: close",
                        "",
                        "0",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(400);
        assertThat(heardBy(marker)).isEqualTo("[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/advice/../q/health",
                "/advice/%2e%2e/heard",
                "/advice//heard",
                "/advice/..;/heard",
                "//advice/v1/a",
                "/advice/v1/%00",
                "/advice%2fv1/a",
                "http://evil.example/advice/v1/a",
            })
    void refusesPathsThatTwoReadersUnderstandDifferently(String path) {
        var answer =
                exchange(
                        "GET " + path + " HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(400);
        assertThat(answer)
                .contains("application/problem+json", "urn:problem-type:dsco:path-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/advice/v1/requests/{id}",
                "/advice/v1/requests/\"",
                "/advice/v1/requests/a|b",
                "/advice/v1/requests/50%",
                "/advice/v1/requests/a^b",
                "/advice/v1/requests/`a`",
                "/advice/v1/requests/<a>",
                "/advice/v1/requests/a\\b",
                "/advice/v1/requests/%zz",
                "/advice/v1/requests/\u00e9",
                "/advice/v1/requests/[a]",
                "/advice/v1/requests#a",
                "*",
                "advice",
            })
    void refusesAnAddressThatNoClientShouldSendWithAReason(String target) {
        refusedWithAReason(target, "urn:problem-type:dsco:path-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?limit={limit}",
                "?a=\"b\"",
                "?a=b|c",
                "?a=50%",
                "?a=%zz",
                "?a=<b>",
                "?a=%ff",
                "?a=^",
            })
    void refusesAQueryThatNoClientShouldSendWithAReason(String query) {
        refusedWithAReason("/advice/v1/requests" + query, "urn:problem-type:dsco:query-invalid");
    }

    private static void refusedWithAReason(String target, String type) {
        var answer =
                exchange(
                        "GET " + target + " HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(400);
        assertThat(answer)
                .contains("application/problem+json", type, "\"detail\":\"")
                .containsIgnoringCase("x-content-type-options: nosniff");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE /advice/v1/a", "CONNECT /advice/v1/a", "BREW /advice/v1/a"})
    void refusesStrangeMethods(String methodAndTarget) {
        var answer =
                exchange(
                        methodAndTarget + " HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(405);
        assertThat(answer).contains("urn:problem-type:dsco:method-not-allowed");
        assertThat(Wire.hasHeader(answer, "allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"))
                .isTrue();
    }

    @Test
    void refusesToBeATunnel() {
        var answer =
                exchange(
                        "CONNECT evil.example:443 HTTP/1.1",
                        "Host: a",
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(400);
        assertThat(answer).contains("application/problem+json");
    }

    @Test
    void aFoldedHeaderIsRefused() {
        var answer =
                exchange(
                        "GET /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Note: a",
                        " Forwarded: for=b",
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(400);
        assertThat(answer).contains("urn:problem-type:dsco:malformed-request");
    }

    @Test
    void aRequestWithoutAHostIsRefused() {
        var answer = exchange("GET /advice/v1/a HTTP/1.1", token(), "Connection: close", "", "");

        assertThat(Wire.statuses(answer)).containsExactly(400);
        assertThat(answer).contains("urn:problem-type:dsco:malformed-request");
    }

    @Test
    void anOldProtocolVersionIsRefused() {
        var answer = exchange("GET /advice/v1/a HTTP/1.0", "Host: a", token(), "", "");

        assertThat(Wire.statuses(answer)).containsExactly(505);
        assertThat(answer).contains("urn:problem-type:dsco:http-version-not-supported");
    }
}
