package london.dsco.web.sample;

import static london.dsco.web.sample.Sample.camden;
import static london.dsco.web.sample.Sample.problem;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** From a fault, the caller learns only what to do about it. */
@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class FaultTest {

    private static ValidatableResponse fault(String kind) {
        return camden().get("/sample/v1/faults/" + kind).then().body(not(containsString("secret")));
    }

    @Test
    void answersABugWithItsTraceOnly() {
        problem(fault("bug"), 500, "internal-error").body("detail", containsString("traceId"));
    }

    @Test
    void statesWhenToRetryWhileTheDatabaseIsUnavailable() {
        problem(fault("database-away"), 503, "service-unavailable")
                .header("Retry-After", equalTo("5"))
                .body("retryAfter", equalTo(5));
    }

    @Test
    void answersAConcurrentDuplicateWithAConflict() {
        problem(fault("already-there"), 409, "conflict");
    }

    @Test
    void findsARefusalInsideAnotherException() {
        problem(fault("wrapped-refusal"), 409, "conflict");
    }

    @Test
    void forbidsAnOperationThatDoesNotStateWhoMayCallIt() {
        problem(camden().get("/sample/v1/faults").then(), 403, "forbidden");
    }
}
