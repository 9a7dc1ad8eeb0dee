package london.dsco.advice.template;

import static london.dsco.advice.People.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AuditTemplateResourceTest {

    private static final String TEMPLATES = "/advice/v1/audit-templates";

    @Test
    void showsTheFrameworkToThoseWhoAreAudited() {
        as("advice-author")
                .get(TEMPLATES)
                .then()
                .statusCode(200)
                .body("items.version", contains("SCA-2026.1"));
        as("advice-author")
                .get(TEMPLATES + "/SCA-2026.1")
                .then()
                .statusCode(200)
                .body("domains", hasSize(8))
                .body("domains[0].criteria[0].code", equalTo("T1"))
                .body("thresholds.good", equalTo(75));
    }

    @Test
    void anUnknownVersionIsNotFound() {
        as("dsco").get(TEMPLATES + "/SCA-1999.1").then().statusCode(404);
        as("setting").get(TEMPLATES).then().statusCode(403);
    }
}
