package london.dsco.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** What a reader of the published description finds beside each body. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ApiBodiesTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URI description;

    @Test
    void showsAnExampleOfEveryBody() throws IOException {
        JsonNode api =
                new ObjectMapper()
                        .readTree(given().accept("application/json").get(description).asString());
        List<String> without = new ArrayList<>();
        for (var path : api.path("paths").properties()) {
            for (var operation : path.getValue().properties()) {
                Stream.concat(
                                Stream.of(operation.getValue().path("requestBody")),
                                operation.getValue().path("responses").valueStream())
                        .flatMap(body -> body.path("content").valueStream())
                        .filter(content -> !content.has("examples"))
                        .map(content -> content.at("/schema/$ref").asText())
                        .forEach(schema -> without.add(path.getKey() + " " + schema));
            }
        }
        assertThat(without).isEmpty();
    }
}
