package london.dsco.network;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.net.URI;
import london.dsco.testkit.BodyExamples;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/**
 * Every request and response body has an example, in a file named after its schema, which the
 * service itself can read.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class ApiExamplesTest {

    private static final BodyExamples EXAMPLES = BodyExamples.of("london.dsco.network");

    @Inject ObjectMapper json;
    @Inject Validator validator;

    @TestHTTPResource(value = "/openapi", management = true)
    URI description;

    /** The list is shown with the example of one of its measures. */
    @Test
    void hasAnExampleForEveryBodyAndNoOther() throws IOException {
        EXAMPLES.verifyThatEachHasAFile("MeasureList", "MeasureDefinition");
    }

    @Test
    void readsAndWritesEveryExampleWithoutLoss() throws IOException {
        EXAMPLES.verifyThatEachIsRead(json, validator::validate);
    }

    @Test
    void showsAnExampleForEveryBody() throws IOException {
        BodyExamples.verifyThatEachIsShown(
                json.readTree(given().accept("application/json").get(description).asString()));
    }
}
