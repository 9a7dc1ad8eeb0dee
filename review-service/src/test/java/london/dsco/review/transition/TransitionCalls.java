package london.dsco.review.transition;

import static london.dsco.review.Callers.camden;
import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;
import static london.dsco.review.PlanBodies.planOfChildWith;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import london.dsco.review.PlannedReview;
import london.dsco.testkit.Database;

/** Calls about a transition assessment in Camden. */
final class TransitionCalls {

    static final String WHY = "It is not clear yet where she will live.";

    private TransitionCalls() {}

    static String plan(String born) {
        String ref = reference();
        camdenSystem()
                .body(planOfChildWith("dateOfBirth", born))
                .put("/plans/" + ref)
                .then()
                .statusCode(201);
        return ref;
    }

    static String path(String ref) {
        return "/plans/" + ref + "/transition-assessments";
    }

    static ValidatableResponse ask(String ref, String by, String on) {
        return camden("sen-caseworker")
                .body(
                        Map.of(
                                "askedBy", by,
                                "requestedOn", on,
                                "informed", List.of("CHILD", "ADULT_SOCIAL_CARE")))
                .post(path(ref))
                .then();
    }

    static String asked(String ref) {
        return ask(ref, "PARENT", "2026-11-02").statusCode(201).extract().path("id");
    }

    static Map<String, Object> no(String outcome) {
        Map<String, Object> body = new HashMap<>();
        body.put("outcome", outcome);
        body.put("decidedOn", "2026-11-18");
        body.put("reasons", WHY);
        body.put("reasonsSentOn", "2026-11-19");
        if (outcome.equals("NOT_YET")) {
            body.put("lookAgainOn", "2026-11-20");
        }
        return body;
    }

    static Map<String, Object> withoutConsent(String outcome, boolean atRisk) {
        Map<String, Object> body = no(outcome);
        body.put("atRisk", atRisk);
        return body;
    }

    static ValidatableResponse decide(String ref, String id, Map<String, ?> body) {
        return camden("team-manager").body(body).post(path(ref) + "/" + id + "/outcome").then();
    }

    static ValidatableResponse assessed(String ref, String id) {
        return decide(ref, id, Map.of("outcome", "ASSESSED", "decidedOn", "2026-11-21"));
    }

    static ValidatableResponse conclude(String ref, String id, String on) {
        return camden("team-manager")
                .body(Map.of("conclusion", "NEEDS_MET", "concludedOn", on))
                .post(path(ref) + "/" + id + "/conclusion")
                .then();
    }

    /** Returns a plan with a review to which social care sends somebody. */
    static String sent(String ref, String username) {
        new PlannedReview(ref, PlannedReview.presentOf(ref)).sentBySocialCare(username);
        return ref;
    }

    /** Returns the plan's line in the list. */
    static Optional<Map<String, Object>> listed(RequestSpecification reader, String ref) {
        Response page = reader.queryParam("limit", 200).get("/transition-assessments");
        page.then().statusCode(200).body("nextCursor", nullValue());
        return page.<List<Map<String, Object>>>path("items").stream()
                .filter(line -> ref.equals(line.get("planRef")))
                .findFirst();
    }

    /** Returns the history of an assessment. */
    static List<String> history(String id) {
        return Database.select(
                        "select data::text as data from history_entry where data::text like '%"
                                + id
                                + "%'")
                .stream()
                .map(line -> (String) line.get("data"))
                .toList();
    }
}
