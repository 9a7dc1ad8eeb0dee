package london.dsco.web.sample;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import london.dsco.testkit.RealParts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(
        value = RealParts.class,
        initArgs = {
            @ResourceArg(name = "postgres", value = "false"),
            @ResourceArg(name = "kafka", value = "false")
        })
class DescriptionTest {
    @Test
    void dump() throws Exception {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        Files.writeString(Path.of("/tmp/sample.yaml"), given().port(port).get("/q/openapi").asString());
    }
}
