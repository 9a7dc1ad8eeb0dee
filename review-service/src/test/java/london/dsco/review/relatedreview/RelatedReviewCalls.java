package london.dsco.review.relatedreview;

import static london.dsco.review.Callers.camdenSystem;
import static london.dsco.review.Callers.reference;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import london.dsco.review.PlanBodies;

/** Plans with other reviews, and the calls about them. */
final class RelatedReviewCalls {

    static final Map<String, Object> PEP =
            Map.of(
                    "kind", "PEP",
                    "countedFrom", counted("2026-09-01", "2026-10-15", 1),
                    "pupilPremium",
                            Map.of(
                                    "pupilPremiumUse",
                                    "A tutor",
                                    "decidedBy",
                                    "Virtual school head"));
    static final Map<String, Object> CLA =
            Map.of("kind", "CLA", "countedFrom", counted("2026-09-01", "2026-10-01", 1));
    static final Map<String, Object> CIN = Map.of("kind", "CIN", "on", "2026-12-10");
    static final Map<String, Object> HEALTH =
            Map.of("kind", "HEALTH", "window", Map.of("from", "2027-01-01", "to", "2027-01-15"));

    private RelatedReviewCalls() {}

    static String plan(String involvement, String careAuthority) {
        String ref = reference();
        var body = PlanBodies.planWith("involvement", involvement);
        body.put("careAuthority", careAuthority);
        camdenSystem().body(body).put("/plans/" + ref).then().statusCode(201);
        return ref;
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // read only
    static ValidatableResponse keep(
            RequestSpecification sender, String ref, Map<String, Object>... reviews) {
        return sender.body(Map.of("reviews", Arrays.asList(reviews))).put(path(ref)).then();
    }

    static ValidatableResponse related(RequestSpecification reader, String ref) {
        return reader.get(path(ref)).then().statusCode(200);
    }

    static Map<String, Object> counted(String began, String last, int held) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("beganOn", began);
        facts.put("reviewsHeld", held);
        if (last != null) {
            facts.put("lastReviewedOn", last);
        }
        return facts;
    }

    static String path(String ref) {
        return "/plans/" + ref + "/related-reviews";
    }

    static String timeline(String ref) {
        return "/plans/" + ref + "/timeline";
    }
}
