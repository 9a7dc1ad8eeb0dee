package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
class CrossOriginTest {

    private static final String PORTAL = "https://portal.example";

    private static ValidatableResponse preflight(String origin) {
        return given().header("Origin", origin)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", "authorization,if-match")
                .options("/advice/v1/requests")
                .then();
    }

    private static RequestSpecification from(String origin) {
        return given().header("Origin", origin);
    }

    private static RequestSpecification asCaller(String origin) {
        return from(origin).auth().oauth2(Tokens.forUser("dsco@camden").role("dsco").token());
    }

    @Test
    void answersThePreflightOfARegisteredOriginWithoutAToken() {
        preflight(PORTAL)
                .statusCode(204)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Allow-Methods", containsString("PUT"))
                .header("Access-Control-Allow-Headers", containsString("If-Match"))
                .header("Access-Control-Allow-Headers", containsString("Authorization"))
                .header("Access-Control-Max-Age", "7200")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Vary", containsString("origin"));
    }

    @Test
    void letsARegisteredOriginReadAnAnswerAndItsHeaders() {
        asCaller(PORTAL)
                .get("/advice/v1/requests")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", PORTAL)
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"))
                .header("Access-Control-Expose-Headers", containsString("traceparent"))
                .header("Vary", containsString("origin"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/advice/v1/requests", "/advice/v1//a", "/unknown"})
    void letsARegisteredOriginReadWhyItWasRefused(String path) {
        given().urlEncodingEnabled(false)
                .header("Origin", PORTAL)
                .get(path)
                .then()
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", PORTAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "https://portal.example.evil.example",
                "http://portal.example",
                "https://portal.example:8443",
                "null",
            })
    void givesAnUnregisteredOriginNothing(String origin) {
        preflight(origin)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Allow-Methods", nullValue());
        asCaller(origin)
                .get("/advice/v1/requests")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Access-Control-Expose-Headers", nullValue());
    }

    @Test
    void ignoresTheServicesOwnOriginHeaders() {
        asCaller("https://evil.example")
                .get("/advice/v1/page")
                .then()
                .header("Access-Control-Allow-Origin", not(is("*")));
    }
}
