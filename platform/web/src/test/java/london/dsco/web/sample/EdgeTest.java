package london.dsco.web.sample;

import static io.restassured.RestAssured.given;
import static london.dsco.web.sample.Sample.NOTES;
import static london.dsco.web.sample.Sample.camden;
import static london.dsco.web.sample.Sample.problem;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A service that is called directly refuses what the gateway refuses, each time with a problem. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class EdgeTest {

    private static String get(String target, String... headers) {
        String[] lines = new String[headers.length + 5];
        lines[0] = "GET " + target + " HTTP/1.1";
        lines[1] = "Host: a";
        System.arraycopy(headers, 0, lines, 2, headers.length);
        lines[headers.length + 2] = "Connection: close";
        lines[headers.length + 3] = "";
        lines[headers.length + 4] = "";
        return Wire.exchange(lines);
    }

    private static void assertProblem(String answer, int status, String code) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("content-type: application/problem+json")
                .contains("urn:problem-type:dsco:" + code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/{id}",
                "/a\"b",
                "/a|b",
                "/100%",
                "/%zz",
                "/a<b>",
                "/a^b",
                "/a\\b",
                "/../q",
                "/a//b",
                "/a;b=c",
                "/%2e%2e/q",
                "/a%2Fb",
                "/%00"
            })
    void answersAPathThatIsNotInNormalFormWithAProblem(String path) {
        assertProblem(get(NOTES + path, Wire.token()), 400, "path-invalid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit={limit}",
                "text=a\"b",
                "text=a|b",
                "text=100%",
                "text=%zz",
                "text=<a>"
            })
    void answersAQueryThatIsNotInNormalFormWithAProblem(String query) {
        assertProblem(get(NOTES + "?" + query, Wire.token()), 400, "query-invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=%FF", "text=%C3%28", "%FF=a"})
    void answersAQueryThatIsNotUtf8WithAProblem(String query) {
        assertThat(get(NOTES + "?" + query, Wire.token()))
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("content-type: application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nowhere",
                "/sample",
                "/sample/v1/nothing",
                "/sample/v1/notes/a/b/c",
                "/favicon.ico"
            })
    void answersAnUnknownPathWithAProblem(String path) {
        problem(camden().get(path).then(), 404, "not-found").body("instance", equalTo(path));
        problem(given().accept("text/html").get(path).then(), 404, "not-found");
    }

    @Test
    void refusesARequestWithTwoAuthorizationHeaders() {
        assertProblem(get(NOTES, Wire.token(), Wire.token()), 400, "malformed-request");
    }

    @Test
    void refusesAFoldedHeader() {
        assertProblem(get(NOTES, Wire.token(), " folded"), 400, "malformed-request");
        assertProblem(get(NOTES, "Note: a", "\t" + Wire.token()), 400, "malformed-request");
    }

    @Test
    void refusesALaterFoldedHeaderButAcceptsBodiesThatLookLikeOne() {
        String body = "{\n \"text\":\r\n \t\"a\"\r\n\r\n }";
        String written =
                String.join(
                        "\r\n",
                        "POST " + NOTES + " HTTP/1.1",
                        "Host: a",
                        Wire.token(),
                        "Content-Type: application/json",
                        "Content-Length: " + body.length(),
                        "",
                        body);
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(1_500);
            for (int i = 0; i < 3; i++) {
                socket.getOutputStream().write(written.getBytes(StandardCharsets.UTF_8));
                assertThat(Wire.nextAnswerOn(socket)).startsWith("HTTP/1.1 201 ");
            }
            String folded = "GET " + NOTES + " HTTP/1.1\r\nHost: a\r\nNote: a\r\n b\r\n\r\n";
            socket.getOutputStream().write(folded.getBytes(StandardCharsets.UTF_8));
            assertProblem(Wire.answerOn(socket), 400, "malformed-request");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: a/b/c",
                "Accept: ;;;",
                "Accept: ",
                "Accept: application/json;q=x",
                "Accept: */*;q=0.5, ,",
                "Accept-Language: $$$",
                "Accept-Encoding: ~",
                "Content-Type: a/b/c",
                "Content-Type: ",
                "Cookie: =;;=a; b",
                "If-Modified-Since: never",
                "If-Unmodified-Since: 5",
                "Range: bytes=5-1",
                "Forwarded: for=;;",
                "X-Forwarded-Host: a b",
                "X-HTTP-Method-Override: DELETE",
                "Origin: null",
                "traceparent: 00-zz",
                "Host: ",
                "Host: [",
                "Host: a b",
                "Host: ZAP%n%s",
                "Access-Purpose: \u00e9\u00e9"
            })
    void answersAnOddHeaderWithoutAFault(String header) {
        String[] lines = {
            "GET " + NOTES + "?limit=1 HTTP/1.1",
            header.startsWith("Host") ? header : "Host: a\r\n" + header,
            Wire.token(),
            "Connection: close",
            "",
            ""
        };
        String answer = Wire.exchange(lines);
        assertThat(answer).matches("(?s)HTTP/1.1 (200|4\\d\\d) .*");
        if (!answer.startsWith("HTTP/1.1 200 ")) {
            assertThat(answer).containsIgnoringCase("content-type: application/problem+json");
        }
    }

    @Test
    void waitsLongerForAnAnswerThanForABody() {
        camden().body("{\"text\":\"a\"}")
                .post(Sample.written("pondered") + "/reflections")
                .then()
                .statusCode(200);
    }

    @Test
    void cutsOffAHeadThatTricklesIn() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(200);
            socket.getOutputStream()
                    .write(
                            ("GET " + NOTES + " HTTP/1.1\r\nHost: a\r\nNote: ")
                                    .getBytes(StandardCharsets.UTF_8));
            long start = System.nanoTime();
            boolean open = true;
            while (open && System.nanoTime() - start < 10_000_000_000L) {
                try {
                    socket.getOutputStream().write('a');
                    open = socket.getInputStream().read() >= 0;
                } catch (SocketTimeoutException still) {
                    // One byte at a time, each of which restarts the server's idle timeout.
                } catch (SocketException closed) {
                    open = false;
                }
            }
            assertThat(open).isFalse();
        }
    }

    @Test
    void sendsTheSameSafetyHeadersWithEveryAnswer() {
        camden().get(NOTES)
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; frame-ancestors 'none'"))
                .header("Referrer-Policy", equalTo("no-referrer"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Bearer ..',token-malformed",
        "Bearer opaque,token-malformed",
        "Basic YTpi,token-missing"
    })
    void refusesAnInvalidToken(String authorization, String code) {
        assertProblem(get(NOTES, "Authorization: " + authorization), 401, code);
    }

    @Test
    void refusesAnExpectationItCannotMeet() {
        assertProblem(get(NOTES, Wire.token(), "Expect: 200-ok"), 417, "expectation-failed");
    }

    @Test
    void refusesABodyOverTheLimitAnnouncedOrNot() {
        problem(
                camden().body("{\"text\":\"" + "a".repeat(140_000) + "\"}").post(NOTES).then(),
                413,
                "payload-too-large");
        String chunk = "1000\r\n" + "a".repeat(4096) + "\r\n";
        String answer =
                Wire.exchange(
                        "POST " + NOTES + " HTTP/1.1",
                        "Host: a",
                        "Content-Type: application/json",
                        Wire.token(),
                        "Connection: close",
                        "Transfer-Encoding: chunked",
                        "",
                        chunk.repeat(40) + "0",
                        "",
                        "");
        assertThat(answer).matches("(?s)HTTP/1.1 4(00|13) .*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: application/json",
                "Content-Type: Application/JSON; charset=utf-8",
                "Note: no type"
            })
    void cutsOffABodyThatTricklesIn(String type) throws IOException {
        long start = System.nanoTime();
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(400);
            var out = socket.getOutputStream();
            out.write(
                    String.join(
                                    "\r\n",
                                    "POST " + NOTES + " HTTP/1.1",
                                    "Host: a",
                                    Wire.token(),
                                    type,
                                    "Content-Length: 1000",
                                    "",
                                    "{")
                            .getBytes(StandardCharsets.UTF_8));
            String answer = "";
            // One byte at a time, each of which restarts the server's idle timeout.
            while (answer.isEmpty() && System.nanoTime() - start < 10_000_000_000L) {
                out.write(' ');
                answer = Wire.answerOn(socket);
            }
            assertProblem(answer, 408, "request-timeout");
        }
    }

    @ParameterizedTest
    @CsvSource({
        NOTES + ",NONE,401",
        "/nowhere,NONE,404",
        NOTES + "/a/b/c,TOKEN,404",
        "/a//b,TOKEN,400",
        NOTES + "?text=%zz,TOKEN,400"
    })
    void endsARefusedConnectionThatKeepsSending(String target, String header, int status)
            throws IOException {
        long start = System.nanoTime();
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(200);
            socket.getOutputStream()
                    .write(
                            String.join(
                                            "\r\n",
                                            "POST " + target + " HTTP/1.1",
                                            header.equals("TOKEN") ? Wire.token() : "Note: a",
                                            "Host: a",
                                            "Content-Length: 100000",
                                            "",
                                            "")
                                    .getBytes(StandardCharsets.UTF_8));
            var answer = new StringBuilder();
            boolean open = true;
            while (open && System.nanoTime() - start < 10_000_000_000L) {
                answer.append(Wire.answerOn(socket));
                try {
                    socket.getOutputStream().write('a');
                    open = socket.getInputStream().read() >= 0;
                } catch (SocketTimeoutException still) {
                    // One byte at a time, each of which restarts the server's idle timeout.
                } catch (SocketException closed) {
                    open = false;
                }
            }
            assertThat(open).isFalse();
            assertThat(answer.toString())
                    .startsWith("HTTP/1.1 " + status + " ")
                    .containsIgnoringCase("connection: close");
        }
    }

    @Test
    void readsAnIndentedBodyAfterAnotherRequest() {
        String body = "{\n \"text\": \"pipelined\"\n}";
        String answers =
                Wire.exchange(
                        "GET " + NOTES + " HTTP/1.1",
                        "Host: a",
                        Wire.token(),
                        "",
                        "POST " + NOTES + " HTTP/1.1",
                        "Host: a",
                        Wire.token(),
                        "Content-Type: application/json",
                        "Connection: close",
                        "Content-Length: " + body.length(),
                        "",
                        body);

        assertThat(answers).matches("(?s)HTTP/1.1 200 .*HTTP/1.1 201 .*");
    }

    @Test
    void answersAWebPagesPreflightAndStrangeMethodsWithAProblem() {
        problem(camden().request("BREW", NOTES).then(), 405, "method-not-allowed");
    }
}
