package london.dsco.review.plan;

import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class ListPlansTest {

    @Test
    void aListCanBeFilteredByChildInvolvementAndDueDate() {
        String child = reference();
        String early = register(child, "2026-03-01", "CIN");
        String late = register(child, "2026-09-01", "CLA");

        assertThat(listed("childRef", child)).containsExactlyInAnyOrder(early, late);
        assertThat(listed("childRef", child, "involvement", "CLA")).containsExactly(late);
        assertThat(listed("childRef", child, "dueBefore", "2027-03-01")).containsExactly(early);
        assertThat(listed("childRef", child, "dueBefore", "2027-02-28")).isEmpty();
    }

    @Test
    void aListCanBeReadPageByPageWhilePlansAreAdded() {
        String child = reference();
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            refs.add(register(child, "2026-03-01", "CIN"));
        }
        refs.sort(null);

        var first =
                camdenSystem()
                        .queryParam("childRef", child)
                        .queryParam("limit", 2)
                        .get("/plans")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(2))
                        .header("Link", containsString("rel=\"next\""))
                        .extract();
        List<String> seen = new ArrayList<>(first.<List<String>>path("items.planRef"));
        String cursor = first.path("nextCursor");
        while (cursor != null) {
            var page =
                    camdenSystem()
                            .queryParam("childRef", child)
                            .queryParam("limit", 2)
                            .queryParam("cursor", cursor)
                            .get("/plans");
            seen.addAll(page.jsonPath().getList("items.planRef"));
            cursor = page.jsonPath().getString("nextCursor");
        }

        assertThat(seen).containsExactlyElementsOf(refs);
        camdenSystem()
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/plans")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dsco:cursor-invalid"));
    }

    @ParameterizedTest
    @CsvSource({"limit,0", "limit,201", "limit,many", "dueBefore,soon", "involvement,SOME"})
    void anInvalidQueryIsRefused(String parameter, String value) {
        camdenSystem()
                .queryParam(parameter, value)
                .get("/plans")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private static String register(String childRef, String planMadeOn, String involvement) {
        String ref = reference();
        var body = planOfChildWith("childRef", childRef);
        body.put("planMadeOn", planMadeOn);
        body.put("involvement", involvement);
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(201);
        return ref;
    }

    private static List<String> listed(Object... filter) {
        var request = camdenSystem();
        for (int i = 0; i < filter.length; i += 2) {
            request.queryParam((String) filter[i], filter[i + 1]);
        }
        return request.get("/plans").then().statusCode(200).extract().path("items.planRef");
    }
}
