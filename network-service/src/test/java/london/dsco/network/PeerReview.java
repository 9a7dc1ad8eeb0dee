package london.dsco.network;

import static london.dsco.network.Callers.dscoOf;

import java.util.List;
import java.util.Map;

/** What has to happen before a practice of Camden can be published. */
public final class PeerReview {

    private static final String ISLINGTON = "E09000019";

    private PeerReview() {}

    /** Camden proposes the entry as a version, and Islington recommends it. */
    public static void recommended(String practiceId, Object entry) {
        String practice = "/practices/" + practiceId;
        dscoOf("camden")
                .body(Map.of("entry", entry, "reviewers", List.of(ISLINGTON)))
                .post(practice + "/versions")
                .then()
                .statusCode(200);
        dscoOf("islington")
                .body(review("RECOMMENDED"))
                .post(practice + "/reviews")
                .then()
                .statusCode(200);
    }

    public static Map<String, Object> review(String verdict) {
        return Map.of(
                "verdict",
                verdict,
                "ratingSupported",
                true,
                "identifiesNobody",
                true,
                "needed",
                "An hour every week.",
                "words",
                "The figures bear it out.");
    }
}
