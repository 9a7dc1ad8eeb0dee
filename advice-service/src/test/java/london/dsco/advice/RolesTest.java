package london.dsco.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the security matrix of {@code deploy/acceptance} cannot show, because each of its accounts
 * has a role of the suite: a borough's user without a role is refused everywhere. Only the matrix
 * says which role may do what.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class RolesTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URI description;

    @ParameterizedTest
    @ValueSource(strings = {"", "DSCO", "offline_access", "superuser"})
    void refusesEveryOperationToAnAccountWithoutARoleOfTheSuite(String role) throws Exception {
        List<String> answers = new ArrayList<>();
        JsonNode paths =
                Journey.JSON
                        .readTree(given().accept("application/json").get(description).asString())
                        .path("paths");
        for (var path : paths.properties()) {
            String address = path.getKey().replaceAll("\\{.*?}", UUID.randomUUID().toString());
            for (var operation : path.getValue().properties()) {
                int status =
                        People.user("somebody@camden", "camden", role)
                                .header("If-Match", "*")
                                .request(operation.getKey().toUpperCase(Locale.ROOT), address)
                                .statusCode();
                answers.add(operation.getKey() + " " + path.getKey() + " " + status);
            }
        }
        assertThat(answers).isNotEmpty().allMatch(answer -> answer.endsWith(" 403"));
    }
}
