package london.dsco.review.inpatient;

import static london.dsco.review.PlanBodies.plan;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import london.dsco.review.PlannedReview;

/** Calls that the tests of inpatient care repeat. */
final class InpatientRequests {

    private InpatientRequests() {}

    static Map<String, Object> nothingBut(Map<String, ?> some) {
        Map<String, Object> body = new HashMap<>();
        body.put("stays", List.of());
        body.put("treatmentReviews", List.of());
        body.put("intervenorRequests", List.of());
        body.putAll(some);
        return body;
    }

    static Map<String, Object> inHospital() {
        return Map.of(
                "dynamicSupport",
                Map.of("since", "2026-09-01", "rating", "RED"),
                "stays",
                List.of(
                        Map.of(
                                "admittedOn", "2026-10-22",
                                "dischargePlannedOn", "2027-01-15",
                                "staffing", "TWO_TO_ONE")),
                "treatmentReviews",
                List.of(
                        Map.of("kind", "CETR", "place", "COMMUNITY", "heldOn", "2026-10-08"),
                        Map.of("kind", "CETR", "place", "INPATIENT", "plannedOn", "2026-12-03")),
                "intervenorRequests",
                List.of(
                        Map.of(
                                "kind", "SENIOR",
                                "requestedOn", "2026-11-10",
                                "progress", "REQUESTED",
                                "since", "2026-11-10")));
    }

    static ValidatableResponse read(RequestSpecification caller, String ref) {
        return caller.get(path(ref)).then();
    }

    static ValidatableResponse keep(RequestSpecification caller, String ref, Map<String, ?> body) {
        return put(caller, ref, "*", body);
    }

    static ValidatableResponse put(
            RequestSpecification caller, String ref, String match, Map<String, ?> body) {
        return caller.header("If-Match", match).body(body).put(path(ref)).then();
    }

    static String path(String ref) {
        return "/plans/" + ref + "/inpatient-care";
    }

    static String registered() {
        return PlannedReview.of(plan()).planRef();
    }
}
