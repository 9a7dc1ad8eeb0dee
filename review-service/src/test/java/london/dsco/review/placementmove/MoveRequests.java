package london.dsco.review.placementmove;

import static london.dsco.review.Callers.camden;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlannedReview;

/** Calls that the tests of moves repeat. */
final class MoveRequests {

    private MoveRequests() {}

    static Map<String, Object> move(Map<String, ?> said) {
        Map<String, Object> body = new HashMap<>(Map.of("reason", "CARE_PLAN"));
        body.putAll(said);
        return body;
    }

    /** Returns a review to which social care sends the author who notifies moves here. */
    static PlannedReview planned(Map<String, Object> plan) {
        return PlannedReview.of(plan).sentBySocialCare("advice-author@camden");
    }

    static ValidatableResponse notifySenTeam(String ref, Map<String, ?> said) {
        return notifySenTeam(camden("advice-author"), ref, said);
    }

    static ValidatableResponse notifySenTeam(
            RequestSpecification caller, String ref, Map<String, ?> said) {
        return caller.body(move(said)).post("/plans/" + ref + "/placement-moves").then();
    }

    static String notified(String ref, Map<String, ?> said) {
        return notifySenTeam(ref, said).statusCode(201).extract().path("id");
    }

    static ValidatableResponse read(RequestSpecification caller, String ref, String id) {
        String[] parts = ref.split("\\?");
        String query = parts.length > 1 ? "?" + parts[1] : "";
        return caller.get("/plans/" + parts[0] + "/placement-moves/" + id + query).then();
    }

    static ValidatableResponse acknowledge(String ref, String id) {
        return camden("sen-caseworker")
                .post("/plans/" + ref + "/placement-moves/" + id + "/acknowledgement")
                .then();
    }

    static ValidatableResponse withdraw(String account, String ref, String id) {
        return camden(account)
                .post("/plans/" + ref + "/placement-moves/" + id + "/withdrawal")
                .then();
    }

    static List<String> waiting(RequestSpecification caller) {
        return caller.get("/placement-moves?awaiting=true&limit=200")
                .then()
                .statusCode(200)
                .body("items.acknowledgedOn", everyItem(nullValue()))
                .body("items.withdrawnOn", not(hasItem(notNullValue())))
                .extract()
                .path("items.id");
    }

    /** Returns the answer that there is no such record, without the parts that name the call. */
    static Map<String, Object> problem(ValidatableResponse answer) {
        Map<String, Object> problem =
                new HashMap<>(answer.statusCode(404).extract().<Map<String, Object>>path("$"));
        problem.keySet().removeAll(List.of("instance", "requestId", "traceId"));
        return problem;
    }
}
