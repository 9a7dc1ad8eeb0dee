package london.dsco.review.termlist;

import static london.dsco.review.Callers.reference;
import static london.dsco.review.termlist.TermListCalls.URNS;
import static london.dsco.review.termlist.TermListCalls.found;
import static london.dsco.review.termlist.TermListCalls.harrow;
import static london.dsco.review.termlist.TermListCalls.harrowSystem;
import static london.dsco.review.termlist.TermListCalls.outstanding;
import static london.dsco.review.termlist.TermListCalls.planAt;
import static london.dsco.review.termlist.TermListCalls.publish;
import static london.dsco.review.termlist.TermListCalls.settingOfHarrow;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import london.dsco.review.PlanBodies;
import london.dsco.testkit.RealParts;
import org.assertj.core.api.MapAssert;
import org.junit.jupiter.api.Test;

/** The list of a term is sent once, does not change, and is acknowledged. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TermListPublicationTest {

    private final String urn = String.valueOf(URNS.incrementAndGet());

    @Test
    void aListDoesNotChangeAfterItWasSent() {
        String term = "2028-SPRING";
        String ref = plan("CIN");
        harrow("review-coordinator")
                .post("/term-lists/" + term + "/publication")
                .then()
                .statusCode(201)
                .header("Location", equalTo("/reviews/v1/term-lists/2028-SPRING/publication"))
                .body("late", equalTo(false))
                .body("chaseFrom", equalTo("2026-11-28"));

        var moved = PlanBodies.planWith("lastReviewedOn", "2026-10-01");
        moved.put("settingUrn", urn);
        harrowSystem().body(moved).put("/plans/" + ref).then().statusCode(200);
        String later = plan("CIN");

        sent(harrowSystem(), term, ref)
                .containsEntry("meetBy", "2027-01-31")
                .containsEntry("stateToday", "COMPLETED")
                .containsEntry("mustAttend", false);
        sent(harrowSystem(), term, later).isNull();
        sent(settingOfHarrow(urn), term, ref)
                .containsEntry("settingUrn", urn)
                .doesNotContainKey("mustAttend");
        sent(harrow("health-partner"), term, ref).doesNotContainKeys("mustAttend", "settingUrn");
        sent(settingOfHarrow("799999"), term, ref).isNull();
    }

    @Test
    void aListCanBeSentOnceAndNotAfterTheTerm() {
        publish("2028-SUMMER");

        harrow("review-coordinator")
                .post("/term-lists/2028-SUMMER/publication")
                .then()
                .statusCode(409);
        harrow("review-coordinator")
                .post("/term-lists/2026-SUMMER/publication")
                .then()
                .statusCode(409);
        harrow("dsco").post("/term-lists/2029-SUMMER/publication").then().statusCode(403);
    }

    @Test
    void aListSentInTheLastTwoWeeksIsLate() {
        harrow("review-coordinator")
                .post("/term-lists/2026-AUTUMN/publication")
                .then()
                .statusCode(201)
                .body("late", equalTo(true));
    }

    @Test
    void aRepeatedPublicationGetsTheSameAnswer() {
        String key = reference();
        for (int attempt = 0; attempt < 2; attempt++) {
            harrow("review-coordinator")
                    .header("Idempotency-Key", key)
                    .post("/term-lists/2029-AUTUMN/publication")
                    .then()
                    .statusCode(201)
                    .body("term", equalTo("2029-AUTUMN"));
        }
    }

    @Test
    void recipientsStayOutstandingUntilTheyAcknowledgeTheList() {
        String term = "2029-SPRING";
        plan("CIN");
        publish(term);
        outstanding(term)
                .body("unacknowledged.settingUrn", hasItem(urn))
                .body("chase", equalTo(false));

        acknowledge(settingOfHarrow(urn), term).statusCode(200).body("reader", equalTo("SETTING"));
        acknowledge(settingOfHarrow(urn), term)
                .statusCode(200)
                .body("acknowledgedOn", equalTo("2026-11-21"));
        acknowledge(harrow("health-partner"), term).body("reader", equalTo("HEALTH"));
        acknowledge(harrow("team-manager"), term).body("reader", equalTo("SOCIAL_CARE"));

        outstanding(term)
                .body("unacknowledged.settingUrn", not(hasItem(urn)))
                .body("unacknowledged.reader", hasItem("VIRTUAL_SCHOOL"))
                .body("unacknowledged.findAll { it.reader != 'SETTING' }", hasSize(1));
    }

    @Test
    void aSettingWithoutAReviewInTheListCannotAcknowledgeIt() {
        publish("2030-SPRING");

        acknowledge(settingOfHarrow("799998"), "2030-SPRING").statusCode(403);
    }

    @Test
    void aListThatWasNotSentIsNotFound() {
        harrowSystem().get("/term-lists/2035-SPRING/publication").then().statusCode(404);
        acknowledge(harrow("dsco"), "2035-SPRING").statusCode(404);
        harrow("dsco").get("/term-lists/2035-SPRING/outstanding").then().statusCode(404);
        harrowSystem().get("/term-lists/2027-WINTER").then().statusCode(404);
    }

    private String plan(String involvement) {
        return planAt(urn, involvement);
    }

    private static ValidatableResponse acknowledge(RequestSpecification who, String term) {
        return who.post("/term-lists/" + term + "/acknowledgement").then();
    }

    private static MapAssert<String, Object> sent(
            RequestSpecification who, String term, String ref) {
        return found(who, "/term-lists/" + term + "/publication", ref);
    }
}
