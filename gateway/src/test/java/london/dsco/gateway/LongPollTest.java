package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The service here gives up after a second, unless a reader asked it to wait for an event. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class LongPollTest {

    @ConfigProperty(name = "dsco.gateway.routes.advice")
    String service;

    private static RequestSpecification asCaller() {
        return given().auth().oauth2(Tokens.forAccount("camden-system").token());
    }

    @Test
    void waitsAsLongAsTheReaderAsked() {
        asCaller().get("/advice/v1/events?timeout=5&wait=2000").then().statusCode(200);
    }

    @Test
    void givesUpAServiceThatHangsBeyondTheRequestedTime() {
        asCaller()
                .get("/advice/v1/events?timeout=1&wait=9000")
                .then()
                .statusCode(503)
                .time(lessThan(4_000L));
    }

    @Test
    void givesNoMoreTimeWithoutAValidTimeout() {
        asCaller().get("/advice/v1/events?wait=9000").then().statusCode(503).time(lessThan(3_000L));
        asCaller()
                .get("/advice/v1/events?timeout=soon&wait=9000")
                .then()
                .statusCode(503)
                .time(lessThan(3_000L));
    }

    @Test
    void givesNoOtherRequestMoreTime() {
        asCaller()
                .get("/advice/v1/silent?timeout=30")
                .then()
                .statusCode(503)
                .time(lessThan(3_000L));
    }

    @Test
    void freesThePlaceOfAReaderThatGoesAway() throws IOException {
        try (Socket reader = new Socket("localhost", RestAssured.port)) {
            String head =
                    String.join(
                            "\r\n",
                            "GET /network/v1/events?timeout=30 HTTP/1.1",
                            "Host: a",
                            Wire.token(),
                            "",
                            "");
            reader.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            reader.getOutputStream().flush();
            awaitHeard("network asked");
        }
        awaitHeard("network left");
    }

    private void awaitHeard(String what) {
        await().atMost(Duration.ofSeconds(5))
                .until(() -> given().get(service + "/heard").asString().contains(what));
    }

    /** There are four connections to each service for everybody else. */
    @Test
    void servesOthersWhileManyReadersWait() {
        List<CompletableFuture<Response>> readers =
                IntStream.range(0, 8)
                        .mapToObj(
                                reader ->
                                        supplyAsync(
                                                () ->
                                                        asCaller()
                                                                .get(
                                                                        "/advice/v1/events?timeout=9&wait=4000"),
                                                work -> new Thread(work).start()))
                        .toList();
        asCaller().get("/advice/v1/requests").then().statusCode(200).time(lessThan(3_000L));
        // A busy machine may not accept every connection in time.
        assertThat(
                        readers.stream()
                                .map(CompletableFuture::join)
                                .filter(answer -> answer.statusCode() == 200))
                .hasSizeGreaterThan(4);
    }
}
