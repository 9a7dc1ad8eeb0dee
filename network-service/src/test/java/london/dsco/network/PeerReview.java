package london.dsco.network;

import static london.dsco.network.Callers.dscoOf;

import java.util.List;
import java.util.Map;

/** What has to happen before a practice can be published. */
public final class PeerReview {

    private static final String ENFIELD = "E09000010";

    private PeerReview() {}

    /** Camden proposes the entry as a version, and Enfield recommends it. */
    public static void recommended(String practiceId, Object entry) {
        recommended("camden", practiceId, entry);
    }

    /** Another borough than Enfield proposes it. */
    public static void recommended(String borough, String practiceId, Object entry) {
        String practice = "/practices/" + practiceId;
        dscoOf(borough)
                .body(Map.of("entry", entry, "reviewers", List.of(ENFIELD)))
                .post(practice + "/versions")
                .then()
                .statusCode(200);
        dscoOf("enfield")
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
