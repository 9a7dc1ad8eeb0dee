package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static london.dsco.gateway.Wire.exchange;
import static london.dsco.gateway.Wire.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.List;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class LimitsTest {

    private static final int MEBIBYTE = 1 << 20;

    @Test
    void passesABodyOfTheMaximumSize() {
        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").role("dsco").token())
                .body(new byte[MEBIBYTE])
                .post("/advice/v1/requests")
                .then()
                .statusCode(200)
                .body("bytes", is(MEBIBYTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/csv", "application/octet-stream"})
    void passesALargerFile(String type) {
        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").role("dsco").token())
                .contentType(type)
                .body(new byte[2 * MEBIBYTE])
                .post("/advice/v1/requests")
                .then()
                .statusCode(200)
                .body("bytes", is(2 * MEBIBYTE));
    }

    @Test
    void refusesABodyThatAnnouncesMoreThanTheLimit() {
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Content-Length: " + (MEBIBYTE + 1),
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(413);
        assertThat(answer).contains("urn:problem-type:dsco:payload-too-large", "1048576");
        assertThat(Wire.hasHeader(answer, "connection: close")).isTrue();
    }

    @Test
    void passesAChunkedBodyUnchanged() {
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Transfer-Encoding: chunked",
                        "Connection: close",
                        "",
                        "5",
                        "hello",
                        "0",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(200);
        assertThat(answer).contains("\"bytes\":5");
    }

    @Test
    void refusesAChunkedBodyThatExceedsTheLimit() {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Transfer-Encoding: chunked",
                        "",
                        chunk.repeat(17) + "0\r\n\r\n");

        assertThat(Wire.statuses(answer)).containsExactly(413);
        assertThat(answer).contains("urn:problem-type:dsco:payload-too-large");
        assertThat(Wire.hasHeader(answer, "connection: close")).isTrue();
    }

    @Test
    void endsARequestWhoseBodyDoesNotArrive() {
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Content-Length: 10",
                        "",
                        "half");

        assertThat(Wire.statuses(answer)).containsExactly(408);
        assertThat(answer).contains("urn:problem-type:dsco:request-timeout");
    }

    @Test
    void refusesABodyWhoseChunksBreakOff() {
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Transfer-Encoding: chunked",
                        "",
                        "not-a-size",
                        "",
                        "");

        // The parser ends the connection, because what follows cannot be trusted.
        assertThat(Wire.statuses(answer)).doesNotContain(200, 500);
    }

    @Test
    void passesAnAddressOfTheMaximumLength() {
        String path = "/advice/v1/a?b=";
        var answer =
                exchange(
                        "GET " + path + "c".repeat(4_000 - path.length()) + " HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(200);
    }

    @Test
    void refusesATooLongAddress() {
        var answer =
                exchange(
                        "GET /advice/v1/a?b=" + "c".repeat(4_000) + " HTTP/1.1",
                        "Host: a",
                        token(),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(414);
        assertThat(answer).contains("urn:problem-type:dsco:uri-too-long");
    }

    @Test
    void refusesTooLargeHeaders() {
        var answer =
                exchange(
                        "GET /advice/v1/a HTTP/1.1",
                        "Host: a",
                        token(),
                        "Note: " + "n".repeat(12_288),
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(431);
        assertThat(answer).contains("urn:problem-type:dsco:headers-too-large");
    }

    @Test
    void endsAConnectionWhoseHeadersTrickleIn() throws IOException {
        try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(200);
            socket.getOutputStream().write("GET /advice/v1/a HTTP/1.1\r\n".getBytes(US_ASCII));

            // The timeout of each read sets the pace of the trickle.
            await().atMost(Duration.ofSeconds(7)).until(() -> endsAfterOneMoreByte(socket));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000000", "Transfer-Encoding: chunked"})
    void endsARefusedConnectionThatKeepsSending(String framing) throws IOException {
        for (String path : List.of("/advice/v1/a", "/nowhere")) {
            try (var socket = new Socket("127.0.0.1", RestAssured.port)) {
                socket.setSoTimeout(200);
                String head = "POST " + path + " HTTP/1.1\r\nHost: a\r\n" + framing + "\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(US_ASCII));
                var answer = new StringBuilder();

                await().atMost(Duration.ofSeconds(7))
                        .until(
                                () -> {
                                    answer.append(Wire.readOn(socket));
                                    return endsAfterOneMoreByte(socket);
                                });

                assertThat(answer.toString()).matches("(?s)HTTP/1.1 40[14] .*");
                assertThat(Wire.hasHeader(answer.toString(), "connection: close")).isTrue();
            }
        }
    }

    @Test
    void keepsARefusedConnectionWithItsCompleteRequest() {
        var answer =
                exchange(
                        "POST /advice/v1/a HTTP/1.1",
                        "Host: a",
                        "Content-Length: 2",
                        "",
                        "{}GET /advice/v1/a HTTP/1.1",
                        "Host: a",
                        "Connection: close",
                        "",
                        "");

        assertThat(Wire.statuses(answer)).containsExactly(401, 401);
    }

    private static boolean endsAfterOneMoreByte(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException closed) {
            return true;
        }
    }

    @Test
    void endsTheConnectionIfTheParserIsOverwhelmed() {
        String longLine = "GET /advice/v1/a?b=" + "c".repeat(40_000) + " HTTP/1.1";
        String longHeader = "Note: " + "n".repeat(70_000);

        // Its bare 414 or 431 may be lost if the client is still sending.
        assertThat(Wire.statuses(exchange(longLine, "Host: a", token(), "", "")))
                .doesNotContain(200, 500);
        assertThat(
                        Wire.statuses(
                                exchange(
                                        "GET /advice/v1/a HTTP/1.1",
                                        "Host: a",
                                        token(),
                                        longHeader,
                                        "",
                                        "")))
                .doesNotContain(200, 500);
    }
}
