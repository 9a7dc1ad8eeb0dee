package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.net.URL;
import london.dsco.testkit.Forgery;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/**
 * A single test, because the order matters: the provider is unavailable at first and starts later.
 */
@QuarkusTest
@TestProfile(IdentityProviderAwayTest.Alone.class)
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
@WithTestResource(EchoService.class)
@WithTestResource(LateProvider.class)
class IdentityProviderAwayTest {

    /** A separate start, because the other tests have an identity provider. */
    public static class Alone implements QuarkusTestProfile {}

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    LateProvider provider;

    @Test
    void startsWithoutTheIdentityProviderAndVerifiesOnceItIsAvailable() throws Exception {
        String token = Tokens.forUser("dsco@camden").role("dsco").token();
        given().get(ready).then().statusCode(200);

        given().get("/advice/v1/requests").then().statusCode(401);
        call(token)
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("type", is("urn:problem-type:dsco:identity-provider-unavailable"));

        provider.hang();
        call(token)
                .statusCode(503)
                .body("type", is("urn:problem-type:dsco:identity-provider-unavailable"))
                .time(lessThan(3_000L));

        provider.arrive(Tokens.issuerAddress());

        call(token).statusCode(200);
        call(Tokens.forUser("dsco@camden").forged(Forgery.WRONG_KEY)).statusCode(401);
    }

    private static ValidatableResponse call(String token) {
        return given().auth().oauth2(token).get("/advice/v1/requests").then();
    }
}
