package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
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
class ManagementTest {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void staysReadyWhileAServiceIsAway() {
        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").role("dsco").token())
                .get("/reviews/v1/plans")
                .then()
                .statusCode(503);

        given().get(ready).then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void measuresRequestsWithoutSayingWhatTheyWereAbout() {
        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").role("dsco").token())
                .get("/advice/v1/requests/reference-of-a-child?upn=A123")
                .then()
                .statusCode(200);

        given().get(metrics)
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "dsco_gateway_requests_seconds_count{method=\"GET\",service=\"advice\",status=\"200\"}"))
                .body(not(containsString("reference-of-a-child")))
                .body(not(containsString("A123")))
                .body(not(containsString("camden")));
    }
}
