package london.dsco.review.annualreview;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** Calls that the tests of reviews repeat. */
final class ReviewRequests {

    private ReviewRequests() {}

    static String register(Map<String, Object> body) {
        String ref = reference();
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(201);
        return ref;
    }

    static ValidatableResponse cycle(String ref) {
        return camden("sen-caseworker").get("/plans/" + ref + "/cycle").then();
    }

    static ValidatableResponse meet(String ref, String on, String state) {
        return meet(ref, Map.of("meetingOn", on, "state", state));
    }

    static ValidatableResponse meet(String ref, String on, String state, String reason) {
        return meet(ref, Map.of("meetingOn", on, "state", state, "reason", reason));
    }

    private static ValidatableResponse meet(String ref, Map<String, Object> meeting) {
        var cycle = cycle(ref).extract();
        return camden("review-coordinator")
                .header("If-Match", cycle.header("ETag"))
                .body(meeting)
                .put("/reviews/" + cycle.path("reviewId") + "/meeting")
                .then();
    }

    static List<String> reviewsDueBefore(String day) {
        return camdenSystem()
                .queryParam("dueBefore", day)
                .queryParam("limit", 200)
                .get("/reviews")
                .then()
                .statusCode(200)
                .extract()
                .path("items.planRef");
    }
}
