package london.dsco.network.inspection;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class EvidencePackResourceTest {

    @Test
    void combinesOwnEvidenceAndWhatOthersLearned() {
        String own = evidence("camden", "ILAC");
        String another = evidence("camden", "AREA_SEND");
        String foreign = evidence("hackney", "ILAC");
        String shared = learning("hackney", "Six case files");
        dscoOf("hackney").post("/inspections/" + shared + "/sharing").then().statusCode(200);
        String draft = learning("hackney", "Something not told yet");

        dscoOf("camden")
                .get("/evidence-pack?framework=ILAC")
                .then()
                .statusCode(200)
                .body("evidence.id", hasItem(own))
                .body("evidence.id", not(hasItem(another)))
                .body("evidence.borough", everyItem(equalTo("E09000007")))
                .body("evidence.id", not(hasItem(foreign)))
                .body("learning.id", hasItem(shared))
                .body("learning.id", not(hasItem(draft)))
                .body("askedFor", hasItem("Six case files"))
                .body("askedFor", not(hasItem("Something not told yet")));
    }

    @Test
    void isOnlyForThoseWhoPrepareForInspections() {
        in(Role.BOROUGH_ADMIN).get("/evidence-pack?framework=ILAC").then().statusCode(200);
        in(Role.TEAM_MANAGER).get("/evidence-pack?framework=ILAC").then().statusCode(403);
        dscoOf("camden").get("/evidence-pack").then().statusCode(400);
    }

    private static String evidence(String borough, String framework) {
        return dscoOf(borough)
                .body(
                        Map.of(
                                "title", "Audit figures",
                                "frameworks", List.of(framework),
                                "shows", "Quality rose.",
                                "keptAt", "Folder 12",
                                "asOf", "2026-10-31"))
                .post("/evidence")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String learning(String borough, String askedFor) {
        return dscoOf(borough)
                .body(
                        Map.of(
                                "framework", "ILAC",
                                "inspectedOn", "2026-06-19",
                                "outcome", "Good",
                                "strengths", List.of("Advice in time"),
                                "areasForImprovement", List.of("Reviews late"),
                                "askedFor", List.of(askedFor),
                                "advice", "Be ready."))
                .post("/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
