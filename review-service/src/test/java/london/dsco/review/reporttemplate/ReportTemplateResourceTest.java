package london.dsco.review.reporttemplate;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.islington;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class ReportTemplateResourceTest {

    private final String version = "CAM-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void showsTheRegionsTemplate() {
        camden("advice-author")
                .get("/report-templates/SCR-2026.1")
                .then()
                .statusCode(200)
                .body("sections.code", hasItem("CHILD_VOICE"));
        camden("advice-author").get("/report-templates/SCR-1900.1").then().statusCode(404);
    }

    @Test
    void aBoroughAddsATemplateOnlyForItself() {
        camden("dsco")
                .body(own(Map.of()))
                .post("/report-templates")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/reviews/v1/report-templates/" + version));

        camden("team-manager")
                .get("/report-templates/" + version)
                .then()
                .statusCode(200)
                .body("sections.code", hasItem("SHORT_BREAKS"));
        islington("dsco").get("/report-templates/" + version).then().statusCode(404);
    }

    @Test
    void refusesAnExistingVersion() {
        camden("borough-admin")
                .body(own(Map.of()))
                .post("/report-templates")
                .then()
                .statusCode(201);

        camden("dsco").body(own(Map.of())).post("/report-templates").then().statusCode(409);
    }

    @Test
    void refusesATemplateThatRemovesTheChildsVoice() {
        var body = own(Map.of());
        body.put("sections", List.of(section("SHORT_BREAKS")));

        camden("dsco")
                .body(body)
                .post("/report-templates")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("missing-section"));
    }

    @Test
    void listsTheRegionsTemplatesFirst() {
        camden("dsco")
                .queryParam("limit", 1)
                .get("/report-templates")
                .then()
                .statusCode(200)
                .body("items.version", equalTo(List.of("SCR-2026.1")));
        camden("sen-caseworker").get("/report-templates").then().statusCode(403);
        camden("advice-author")
                .body(own(Map.of()))
                .post("/report-templates")
                .then()
                .statusCode(403);
    }

    private Map<String, Object> own(Map<String, Object> more) {
        Map<String, Object> region =
                camden("dsco").get("/report-templates/SCR-2026.1").then().extract().path("$");
        List<Object> sections = new ArrayList<>((List<?>) region.get("sections"));
        sections.add(section("SHORT_BREAKS"));
        Map<String, Object> body = new HashMap<>(region);
        body.put("version", version);
        body.put("sections", sections);
        body.putAll(more);
        return body;
    }

    private static Map<String, Object> section(String code) {
        return Map.of(
                "code", code,
                "title", "Short breaks",
                "prompt", "Which short breaks the family has.",
                "required", "OPTIONAL",
                "audience", "EVERYONE");
    }
}
