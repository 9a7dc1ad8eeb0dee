package london.dsco.network;

import static london.dsco.network.Callers.dscoOf;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import london.dsco.domain.Borough;

/** The steps before a practice can be published. */
public final class PeerReview {

    private PeerReview() {}

    /** Lets Camden propose the entry as a version, and Islington recommend it. */
    public static void recommended(String practiceId, Object entry) {
        recommended("camden", "islington", practiceId, entry);
    }

    /** Lets one borough propose it, and another recommend it. */
    public static void recommended(
            String borough, String reviewer, String practiceId, Object entry) {
        String practice = "/practices/" + practiceId;
        String reviewing = Borough.valueOf(reviewer.toUpperCase(Locale.ROOT)).gss();
        dscoOf(borough)
                .body(Map.of("entry", entry, "reviewers", List.of(reviewing)))
                .post(practice + "/versions")
                .then()
                .statusCode(200);
        dscoOf(reviewer)
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
