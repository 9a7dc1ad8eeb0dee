package london.dsco.review.termlist;

import static london.dsco.review.Callers.nobody;
import static london.dsco.review.Callers.reference;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.Tokens;
import org.assertj.core.api.MapAssert;

/**
 * Plans in the list of a term, and calls about it. They are in Harrow, where no other test makes
 * plans: in Camden, each reading of a list would return the plans of all tests.
 */
final class TermListCalls {

    static final AtomicInteger URNS = new AtomicInteger(700_000);

    static final String HARROW = "E09000015";

    private TermListCalls() {}

    static RequestSpecification harrow(String role) {
        return with(Tokens.forAccount(role + "@harrow"));
    }

    static RequestSpecification harrowSystem() {
        return with(Tokens.forAccount("harrow-system"));
    }

    static RequestSpecification settingOfHarrow(String urn) {
        return with(Tokens.forAccount("setting@harrow").claim("setting", urn));
    }

    static RequestSpecification with(Tokens tokens) {
        return nobody().auth().oauth2(tokens.token());
    }

    static String planAt(String urn, String involvement) {
        var body = PlanBodies.planWith("involvement", involvement);
        body.put("settingUrn", urn);
        return registered(body);
    }

    static String registered(Map<String, Object> body) {
        String ref = reference();
        harrowSystem().body(body).put("/plans/" + ref).then().statusCode(201);
        return ref;
    }

    static void publish(String term) {
        harrow("review-coordinator")
                .post("/term-lists/" + term + "/publication")
                .then()
                .statusCode(201);
    }

    static ValidatableResponse outstanding(String term) {
        return harrow("review-coordinator")
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
