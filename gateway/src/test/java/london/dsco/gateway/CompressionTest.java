package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
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
class CompressionTest {

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource URI gateway;

    private HttpResponse<byte[]> get(String path, String... headers)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(gateway.resolve(path))
                        .header(
                                "Authorization",
                                "Bearer " + Tokens.forUser("dsco@camden").role("dsco").token())
                        .headers(headers)
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("none");
    }

    @Test
    void compressesALongListForACallerThatReadsGzip() throws Exception {
        var plain = get("/advice/v1/long", "Accept", "*/*");
        var answer = get("/advice/v1/long", "Accept-Encoding", "gzip");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(answer, "Vary")).containsIgnoringCase("accept-encoding");
        assertThat(answer.body()).hasSizeLessThan(plain.body().length / 10);
        try (var body = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(body.readAllBytes()).isEqualTo(plain.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "br", "gzip;q=0", "*, gzip;q=0", "gzip;q=0.000"})
    void doesNotCompressForACallerThatDoesNotReadGzip(String accepted) throws Exception {
        var answer = get("/advice/v1/long", "Accept-Encoding", accepted);

        assertThat(header(answer, "Content-Encoding")).isEqualTo("none");
        assertThat(header(answer, "Vary")).containsIgnoringCase("accept-encoding");
        assertThat(header(answer, "ETag")).isEqualTo("\"kX3v\"");
    }

    @Test
    void doesNotCompressAShortAnswer() throws Exception {
        var answer = get("/advice/v1/short", "Accept-Encoding", "gzip");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("none");
        assertThat(new String(answer.body())).isEqualTo("[\"item\"]");
    }

    @Test
    void leavesAnEncodedAnswerUnchanged() throws Exception {
        var answer = get("/advice/v1/encoded", "Accept-Encoding", "gzip, br");

        assertThat(header(answer, "Content-Encoding")).isEqualTo("br");
        assertThat(header(answer, "ETag")).isEqualTo("\"kX3v\"");
    }

    @Test
    void givesTheCompressedFormItsOwnETag() throws Exception {
        assertThat(header(get("/advice/v1/long", "Accept-Encoding", "gzip"), "ETag"))
                .isEqualTo("\"kX3v--gzip\"");
    }

    @Test
    void acceptsTheETagOfTheCompressedForm() throws Exception {
        var answer = get("/advice/v1/long", "If-Match", "\"kX3v--gzip\"");

        assertThat(header(answer, "Heard-If-Match")).isEqualTo("\"kX3v\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"kX3v--gzip\"", "\"kX3v\""})
    void answersNotModifiedForEitherETagAndRepeatsTheOneSent(String tag) throws Exception {
        var answer = get("/advice/v1/long", "Accept-Encoding", "gzip", "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(header(answer, "ETag")).isEqualTo(tag);
    }

    @Test
    void keepsTheConnectionInStepAfterACompressedAnswer() {
        for (int i = 0; i < 3; i++) {
            given().auth()
                    .oauth2(Tokens.forUser("dsco@camden").role("dsco").token())
                    .header("Accept-Encoding", "gzip")
                    .get("/advice/v1/long")
                    .then()
                    .statusCode(200);
        }
    }
}
