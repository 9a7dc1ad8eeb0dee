package london.dsco.review;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import london.dsco.testkit.OpenApiContract;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class OpenApiContractTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URI description;

    @Test
    void theApiMatchesThePublishedDescription() {
        String generated =
                given().accept("application/yaml")
                        .get(description)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();

        OpenApiContract.of("review").verify(generated);
    }
}
