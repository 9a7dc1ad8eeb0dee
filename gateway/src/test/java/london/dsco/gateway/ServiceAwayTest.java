package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import london.dsco.problem.ProblemType;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class ServiceAwayTest {

    @Inject MeterRegistry meters;

    private static RequestSpecification asCaller() {
        return given().auth().oauth2(Tokens.forUser("dsco@camden").role("dsco").token());
    }

    private static ValidatableResponse answered(ValidatableResponse answer, ProblemType type) {
        return answer.statusCode(type.status())
                .contentType("application/problem+json")
                .body("type", is(type.uri().toString()));
    }

    @Test
    void answersThatAServiceIsUnavailable() {
        answered(asCaller().get("/reviews/v1/plans").then(), ProblemType.SERVICE_UNAVAILABLE)
                .header("Retry-After", "5")
                .body("instance", is("/reviews/v1/plans"));
    }

    @Test
    void refusesACommandToAnUnavailableServiceWithoutWaitingForItsBody() {
        answered(
                asCaller().body(new byte[500_000]).post("/reviews/v1/plans").then(),
                ProblemType.SERVICE_UNAVAILABLE);
    }

    @Test
    void aHangingServiceCountsAsUnavailableWithinThreeSeconds() {
        answered(asCaller().get("/advice/v1/silent").then(), ProblemType.SERVICE_UNAVAILABLE)
                .header("Retry-After", "5")
                .body("detail", containsString("did not respond in time"))
                .time(lessThan(3_000L));
    }

    @Test
    void explainsHowToRepeatACommandToAHangingService() {
        answered(
                        asCaller().body("{}").post("/advice/v1/silent").then(),
                        ProblemType.SERVICE_UNAVAILABLE)
                .body("detail", containsString("Idempotency-Key"))
                .time(lessThan(3_000L));
    }

    @Test
    void aServiceThatBreaksOffIsABadGateway() {
        answered(asCaller().get("/advice/v1/break-off").then(), ProblemType.BAD_GATEWAY);
    }

    @Test
    void anAnswerThatBreaksOffDoesNotLookComplete() {
        String answer =
                Wire.exchange(
                        "GET /advice/v1/break-off-in-the-middle HTTP/1.1",
                        "Host: a",
                        "Authorization: Bearer "
                                + Tokens.forUser("dsco@camden").role("dsco").token(),
                        "",
                        "");

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("half");
        assertThat(Wire.hasHeader(answer, "content-length: 1000")).isTrue();
        // The connection has ended for caller and gateway, so a shutdown need not wait for it.
        await().until(() -> meters.get("dsco.gateway.requests.running").gauge().value() == 0);
    }

    @Test
    void oneUnavailableServiceDoesNotAffectTheOthers() {
        asCaller().get("/reviews/v1/plans").then().statusCode(503);
        asCaller().get("/advice/v1/requests").then().statusCode(200);
    }
}
