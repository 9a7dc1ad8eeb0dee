package london.dsco.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
    void staysReadyWhileAServiceIsUnavailable() {
        given().auth()
                .oauth2(Tokens.forUser("dsco@camden").role("dsco").token())
                .get("/reviews/v1/plans")
                .then()
                .statusCode(503);

        given().get(ready).then().statusCode(200).body("status", is("UP"));
    }

    @Test
    void hasTheMetricsThatTheAlertsUse() throws IOException {
        given().get("/advice/v1/requests").then().statusCode(401);
        String measured = given().get(metrics).asString();

        String alerts = Files.readString(Path.of("../docs/security-log.md"));
        List<String> counted =
                Pattern.compile("[a-z_]+_seconds_count(?=\\{)")
                        .matcher(alerts)
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(counted).isNotEmpty();
        assertThat(counted)
                .allSatisfy(
                        name ->
                                assertThat(measured)
                                        .containsPattern(name + "\\{[^}]*status=\"401\""));
    }

    @Test
    void measuresRequestsWithoutTheirContent() {
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
