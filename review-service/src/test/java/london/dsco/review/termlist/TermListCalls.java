package london.dsco.review.termlist;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.review.PlanBodies;
import org.assertj.core.api.MapAssert;

/** Plans in the list of a term, and calls about it. */
final class TermListCalls {

    static final AtomicInteger URNS = new AtomicInteger(700_000);

    private TermListCalls() {}

    static String planAt(String urn, String involvement) {
        var body = PlanBodies.planWith("involvement", involvement);
        body.put("settingUrn", urn);
        return registered(body);
    }

    static String registered(Map<String, Object> body) {
        String ref = reference();
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(201);
        return ref;
    }

    static void publish(String term) {
        camden("review-coordinator")
                .post("/term-lists/" + term + "/publication")
                .then()
                .statusCode(201);
    }

    static ValidatableResponse outstanding(String term) {
        return camden("review-coordinator")
                .get("/term-lists/" + term + "/outstanding")
                .then()
                .statusCode(200);
    }

    static MapAssert<String, Object> line(RequestSpecification who, String term, String ref) {
        return found(who, "/term-lists/" + term, ref);
    }

    static MapAssert<String, Object> found(RequestSpecification who, String path, String ref) {
        Map<String, Object> line =
                who.get(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("reviews.find { it.planRef == '" + ref + "' }");
        return assertThat(line);
    }
}
