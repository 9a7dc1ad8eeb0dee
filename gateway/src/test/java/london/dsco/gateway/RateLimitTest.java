package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import london.dsco.testkit.Forgery;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RateLimitTest.Small.class)
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
class RateLimitTest {

    /** Quotas that a test can use up, and that do not fill up again while it runs. */
    public static class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "dsco.gateway.rates.client.requests", "3",
                    "dsco.gateway.rates.client.window", "1H",
                    "dsco.gateway.rates.stranger.requests", "4",
                    "dsco.gateway.rates.stranger.window", "1H");
        }
    }

    private static ValidatableResponse call(Tokens caller) {
        return given().auth().oauth2(caller.role("dsco").token()).get("/advice/v1/requests").then();
    }

    @Test
    void statesWhatIsLeftAndRefusesTheNextRequestAtZero() {
        for (int left = 2; left >= 0; left--) {
            call(Tokens.forClient("camden-system"))
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"client\";q=3;w=3600")
                    .header("RateLimit", startsWith("\"client\";r=" + left + ";t="));
        }

        call(Tokens.forClient("camden-system"))
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]{0,3}"))
                .header("RateLimit", startsWith("\"client\";r=0;t="))
                .body("type", is("urn:problem-type:dsco:too-many-requests"))
                .body("instance", is("/advice/v1/requests"));
        // Another client has its own quota.
        call(Tokens.forClient("islington-system")).statusCode(200);
    }

    @Test
    void countsPeopleWhoShareAPortalSeparately() {
        for (int i = 0; i < 3; i++) {
            call(Tokens.forUser("one@camden")).statusCode(200);
        }

        call(Tokens.forUser("one@camden")).statusCode(429);
        call(Tokens.forUser("two@camden")).statusCode(200);
    }

    @Test
    void countsRequestsWithoutAVerifiedTokenByAddress() {
        given().get("/openapi.json")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"stranger\";q=4;w=3600")
                .header("RateLimit", startsWith("\"stranger\";r=3;t="));
        given().get("/unknown").then().statusCode(404);
        given().get("/advice/v1/requests").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").forged(Forgery.WRONG_KEY))
                .get("/advice/v1/requests")
                .then()
                .statusCode(401)
                .header("RateLimit", startsWith("\"stranger\";r=0;t="));

        given().get("/openapi.json").then().statusCode(429);
        given().get("/unknown").then().statusCode(429);
        // A valid token is counted for its own client.
        call(Tokens.forUser("three@camden")).statusCode(200);
    }
}
