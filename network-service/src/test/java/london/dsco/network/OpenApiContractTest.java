package london.dsco.network;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import london.dsco.testkit.OpenApiContract;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class OpenApiContractTest {

    @TestHTTPResource(value = "/openapi", management = true)
    URL document;

    @Test
    void theApiMatchesThePublishedDescription() {
        OpenApiContract.of("network").verify(given().get(document).asString());
    }
}
